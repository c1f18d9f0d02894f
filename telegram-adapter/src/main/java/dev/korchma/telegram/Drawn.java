package dev.korchma.telegram;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * A view as Telegram shows it.
 *
 * @param text 1 to 4096 UTF-16 units, 1024 below a picture or a file
 * @param keyboard null without controls
 * @param enclosed what stands above the text
 */
record Drawn(
        String text,
        List<MessageEntity> entities,
        @Nullable InlineKeyboardMarkup keyboard,
        Optional<Enclosed> enclosed) {

    /** Whether it says everything in a line and asks for nothing. */
    boolean isOnlyWords() {
        return keyboard == null && enclosed.isEmpty();
    }
}
