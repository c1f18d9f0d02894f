package dev.korchma.telegram;

import dev.korchma.bot.chat.Attached;
import dev.korchma.bot.chat.FileHost;
import dev.korchma.telegram.Answer.Done;
import dev.korchma.telegram.Answer.Overtaken;
import dev.korchma.telegram.Answer.Refused;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.springframework.beans.factory.DisposableBean;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.File;

/** Documents that people send: announced, and fetched from the Bot API when they are wanted. */
@OnTelegram
class Documents implements DisposableBean {

    private final Calls calls;
    private final URI folder;
    private final FileHost host;

    Documents(Calls calls, TelegramSettings settings) {
        this.calls = calls;
        folder = settings.url().resolve("/file/bot" + settings.token() + "/");
        host = new FileHost(folder);
    }

    Attached attached(Document document) {
        Long size = document.getFileSize();
        String file = document.getFileId();
        return new Attached(
                Objects.requireNonNullElse(document.getFileName(), ""),
                size == null ? Attached.UNKNOWN : size,
                most -> fetched(file, most));
    }

    private Attached.Fetched fetched(String file, int most) throws IOException {
        try {
            return switch (calls.now(new GetFile(file))) {
                case Done<File>(File found) ->
                        found.getFilePath() == null
                                ? new Attached.Gone()
                                : host.fetch(address(found.getFilePath()), most);
                case Refused<File> _ -> new Attached.Gone();
                case Overtaken<File> _ -> throw new IllegalStateException("nothing overtakes this");
            };
        } catch (TelegramAway away) {
            throw new IOException(away.why());
        }
    }

    /** An address that cannot be written is none of the host's. */
    private URI address(String path) throws IOException {
        try {
            return new URI(
                    folder.getScheme(),
                    null,
                    folder.getHost(),
                    folder.getPort(),
                    folder.getPath() + path,
                    null,
                    null);
        } catch (URISyntaxException _) {
            // Without the exception, which has the address and so the token in it.
            throw new IOException("Telegram names a file in a way that is no address");
        }
    }

    @Override
    public void destroy() {
        host.close();
    }
}
