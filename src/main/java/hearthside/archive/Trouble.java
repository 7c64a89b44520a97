package hearthside.archive;

import hearthside.room.Journal;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** What went wrong with the data file, in plain words. */
public final class Trouble {
    private static final String IN_USE =
            "Another Hearthside is using this data folder. Stop it first, or start this one with --data and another folder.";

    private static final String NO_ROOM =
            "The data file could not be written: the disk may be full. Nothing was changed. Make some room, then try again.";

    private static final String LATER =
            "The data file could not be written. Nothing was changed. Try again in a moment.";

    private static final String DAMAGED =
            "The data file was written by another version, or is damaged. It was left as it is. Start with --data and another folder, or restore a copy.";

    private Trouble() {}

    public static String words(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            // H2 says of a disk that fills while it writes only that something went wrong, and its store says what.
            if (cause instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED)
                return NO_ROOM;
            if (cause instanceof SQLException sql && sql.getErrorCode() != ErrorCode.GENERAL_ERROR_1) return words(sql);
        }
        return LATER;
    }

    /** Why something could not be kept while the house is open. */
    static Journal.NotSaved.Why why(Throwable failure) {
        return words(failure).equals(NO_ROOM) ? Journal.NotSaved.Why.NO_ROOM : Journal.NotSaved.Why.ANYTHING_ELSE;
    }

    /** What H2's store says of a file that is opened without the database around it. */
    static Unusable of(MVStoreException failure) {
        var words = switch (failure.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED -> IN_USE;
            case DataUtils.ERROR_READING_FAILED, DataUtils.ERROR_WRITING_FAILED -> NO_ROOM;
            default -> DAMAGED;
        };
        return new Unusable(words, failure);
    }

    private static String words(SQLException sql) {
        return switch (sql.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> IN_USE;
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 -> NO_ROOM;
            case ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.FILE_CORRUPTED_1 -> DAMAGED;
            case ErrorCode.FILE_ENCRYPTION_ERROR_1 ->
                "The key does not open the data file: it belongs to another one, or the file is damaged. Both were left as they are. Give the right key with --key, or restore a backup.";
            default -> LATER;
        };
    }
}
