package dev.korchma.peers.telegram;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** The real client of telegrambots, pointed at a peer. */
final class Bot {

    final OkHttpTelegramClient client;
    private int offset;

    Bot(TelegramPeer peer) {
        client =
                new OkHttpTelegramClient(
                        peer.token(),
                        TelegramUrl.builder()
                                .schema("http")
                                .host("127.0.0.1")
                                .port(peer.port())
                                .build());
    }

    <T extends Serializable, M extends BotApiMethod<T>> T does(M method) {
        try {
            return client.execute(method);
        } catch (TelegramApiException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Everything that waits, confirmed with the next call; waits a second for something. */
    List<Update> hears() {
        return hears(1);
    }

    List<Update> hears(int seconds) {
        var updates = does(GetUpdates.builder().offset(offset).timeout(seconds).limit(100).build());
        updates.forEach(update -> offset = Math.max(offset, update.getUpdateId() + 1));
        return updates;
    }

    /** Confirms and forgets what waits. */
    void forgets() {
        int heard;
        do {
            heard = hears(0).size();
        } while (heard > 0);
    }

    static InlineKeyboardMarkup keyboard(String label, String data) {
        return InlineKeyboardMarkup.builder()
                .keyboardRow(
                        new InlineKeyboardRow(
                                InlineKeyboardButton.builder()
                                        .text(label)
                                        .callbackData(data)
                                        .build()))
                .build();
    }

    /** A picture of one colour. */
    static InputFile picture(int width, int height, int rgb) {
        return new InputFile(new ByteArrayInputStream(png(width, height, rgb)), "map.png");
    }

    static byte[] png(int width, int height, int rgb) {
        var image =
                new java.awt.image.BufferedImage(
                        width, height, java.awt.image.BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, rgb);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What the peer answered a refused call. */
    static String refusal(@Nullable Throwable thrown) {
        for (var at = thrown; at != null; at = at.getCause()) {
            if (at
                    instanceof
                    org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException refused) {
                return refused.getErrorCode() + " " + refused.getApiResponse();
            }
        }
        return String.valueOf(thrown);
    }
}
