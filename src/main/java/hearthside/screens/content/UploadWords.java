package hearthside.screens.content;

import com.vaadin.flow.component.upload.UploadI18N;
import hearthside.screens.Words;

/** What the field for a file says; without these words it would say all of it in English. */
record UploadWords(Words words) {
    /** @param key of what stands on its button */
    UploadI18N choosing(String key) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(words.say(key)))
                .setDropFiles(new UploadI18N.DropFiles().setOne(words.say("content.drop")))
                .setError(refused())
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(going())
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("")
                                .setUnknown(""))
                        .setError(failed()))
                .setFile(new UploadI18N.File()
                        .setRemove(words.say("rooms.cancel"))
                        .setRetry(words.say("content.upload.again"))
                        .setStart(words.say("content.upload.again")));
    }

    private UploadI18N.Error refused() {
        return new UploadI18N.Error()
                .setIncorrectFileType(words.say("content.upload.kind"))
                .setTooManyFiles(words.say("content.upload.one"))
                .setFileIsTooBig(words.say("content.refused.large"));
    }

    private UploadI18N.Uploading.Status going() {
        var going = words.say("content.upload.going");
        return new UploadI18N.Uploading.Status()
                .setConnecting(going)
                .setStalled(going)
                .setProcessing(going)
                .setHeld(going);
    }

    private UploadI18N.Uploading.Error failed() {
        var failed = words.say("content.upload.failed");
        return new UploadI18N.Uploading.Error()
                .setServerUnavailable(failed)
                .setUnexpectedServerError(failed)
                .setForbidden(failed);
    }
}
