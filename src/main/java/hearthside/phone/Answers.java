package hearthside.phone;

import hearthside.room.Journal;
import hearthside.workshop.Messages;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every "no" has plain words in the reader's language, and says nothing about the inside. */
@RestControllerAdvice(assignableTypes = Door.class)
class Answers {
    /** Tells a phone that it was us who said no, and not a proxy in front of a house that restarts, or a gateway of the venue. */
    static final String OURS = "Hearthside";

    record Words(String words) {}

    @ExceptionHandler
    ResponseEntity<Words> said(Said said, Locale locale) {
        return answer(said.status(), said.key(), locale);
    }

    @ExceptionHandler
    ResponseEntity<Words> malformed(HttpMessageNotReadableException unreadable, Locale locale) {
        return answer(HttpStatus.BAD_REQUEST, "door.malformed", locale);
    }

    @ExceptionHandler
    ResponseEntity<Words> wrongType(HttpMediaTypeNotSupportedException type, Locale locale) {
        return answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "door.malformed", locale);
    }

    @ExceptionHandler
    ResponseEntity<Words> wrongMethod(HttpRequestMethodNotSupportedException method, Locale locale) {
        return answer(HttpStatus.METHOD_NOT_ALLOWED, "door.malformed", locale);
    }

    @ExceptionHandler
    ResponseEntity<Words> notSaved(Journal.NotSaved failure, Locale locale) {
        return answer(HttpStatus.INSUFFICIENT_STORAGE, "door.notSaved", locale);
    }

    /** In JSON whatever the caller would rather have had: who asked for a stream or a PDF still reads why there is none. */
    private static ResponseEntity<Words> answer(HttpStatusCode status, String key, Locale locale) {
        var words = Messages.in(locale).getString(key);
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header(OURS, "says")
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Words(words));
    }
}
