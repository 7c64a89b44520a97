package hearthside.archive;

import java.sql.SQLException;
import org.h2.api.ErrorCode;

/** What went wrong with the data file, in plain words. */
public final class Trouble {
    private Trouble() {}

    public static String words(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql) return words(sql);
        return "The data file could not be written. Nothing was changed. Try again in a moment.";
    }

    private static String words(SQLException sql) {
        return switch (sql.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                "Another Hearthside is using this data folder. Stop it first, or start this one with --data and another folder.";
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
                "The data file could not be written: the disk may be full. Nothing was changed. Make some room, then try again.";
            case ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.FILE_CORRUPTED_1 ->
                "The data file was written by another version, or is damaged. It was left as it is. Start with --data and another folder, or restore a copy.";
            default -> "The data file could not be written. Nothing was changed. Try again in a moment.";
        };
    }
}
