package dev.korchma.discord;

import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.chat.Form;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Reply;
import dev.korchma.bot.chat.View;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IDeferrableCallback;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;

/**
 * The way back to whoever used a command, a control or a form. Secret words are ephemeral; a token
 * that died is said to the core, never made up for in the channel.
 */
final class InteractionReply implements Reply {

    private final IReplyCallback asked;
    private final Place place;
    private final String key;
    private final ViewPainter painter;
    private final DiscordPlatform platform;
    private Deferral deferral = Deferral.NONE;

    /**
     * @param key the delivery's, so that a public answer that comes too late is posted once
     */
    InteractionReply(
            IReplyCallback asked,
            Place place,
            String key,
            ViewPainter painter,
            DiscordPlatform platform) {
        this.asked = asked;
        this.place = place;
        this.key = key;
        this.painter = painter;
        this.platform = platform;
    }

    @Override
    public synchronized void defer(Visibility visibility) {
        try {
            Optional<IMessageEditCallback> control = control();
            if (visibility == Visibility.SECRET && control.isPresent()) {
                deferral = Deferral.SILENT;
                control.get().deferEdit().complete();
            } else {
                boolean secret = visibility == Visibility.SECRET;
                deferral = secret ? Deferral.SECRET : Deferral.PUBLIC;
                asked.deferReply(secret).complete();
            }
        } catch (RuntimeException failure) {
            if (Trouble.isAnsweredAlready(failure)) {
                deferral = Deferral.BEFORE;
            } else {
                tolerateLateness(failure);
            }
        }
    }

    @Override
    public synchronized Reached answer(View view, Visibility visibility) {
        Painting painting = painter.paint(view);
        boolean secret = visibility == Visibility.SECRET;
        try {
            switch (deferral) {
                case NONE -> first(painting, secret);
                case PUBLIC, SECRET -> hook().editOriginal(painting.changed()).complete();
                case SILENT -> hook().sendMessage(painting.fresh()).setEphemeral(secret).complete();
                case BEFORE -> onceMore(painting, secret);
            }
            return Reached.NOW;
        } catch (RuntimeException failure) {
            tolerateLateness(failure);
            return secret ? Reached.NOT_YET : postInstead(view);
        }
    }

    private void first(Painting painting, boolean secret) {
        try {
            asked.reply(painting.fresh()).setEphemeral(secret).complete();
        } catch (ErrorResponseException failure) {
            if (!Trouble.isAnsweredAlready(failure)) {
                throw failure;
            }
            onceMore(painting, secret);
        }
    }

    /**
     * The program stopped between taking the act and answering it. What is public may be written
     * over what a command began; whatever else stands there may be seen by all, or is the message
     * of the control. The library's own hook is of no use after a refused first answer.
     */
    private void onceMore(Painting painting, boolean secret) {
        InteractionHook anew = InteractionHook.from(asked.getJDA(), asked.getToken());
        if (secret || control().isPresent()) {
            anew.sendMessage(painting.fresh()).setEphemeral(secret).complete();
        } else {
            anew.editOriginal(painting.changed()).complete();
        }
    }

    private Reached postInstead(View view) {
        return switch (platform.post(place, view, "late-" + key)) {
            case ChatPlatform.Posted _ -> Reached.NOW;
            case ChatPlatform.Shut _ -> Reached.NOT_YET;
        };
    }

    @Override
    public synchronized void update(View view) {
        try {
            Optional<IMessageEditCallback> control = control();
            if (deferral == Deferral.NONE && control.isPresent()) {
                control.get().editMessage(painter.paint(view).changed()).complete();
            } else {
                hook().editOriginal(painter.paint(view).changed()).complete();
            }
        } catch (RuntimeException failure) {
            tolerateLateness(failure);
        }
    }

    @Override
    public synchronized void form(Form form) {
        try {
            if (asked instanceof IModalCallback canOpen) {
                canOpen.replyModal(FormPainter.paint(form)).complete();
            }
        } catch (RuntimeException failure) {
            tolerateLateness(failure);
        }
    }

    @Override
    public void suggest(List<Suggestion> suggestions) {
        throw new IllegalStateException("nobody is typing");
    }

    /** Nothing may be left "thinking": Discord wants an answer, so one is given and taken away. */
    @Override
    public synchronized void done() {
        try {
            switch (deferral) {
                case NONE -> {
                    Optional<IMessageEditCallback> control = control();
                    if (control.isPresent()) {
                        control.get().deferEdit().complete();
                    } else {
                        asked.deferReply(true).complete();
                        hook().deleteOriginal().complete();
                    }
                }
                case PUBLIC, SECRET -> hook().deleteOriginal().complete();
                case SILENT, BEFORE -> {}
            }
        } catch (RuntimeException failure) {
            tolerateLateness(failure);
        }
    }

    /** Whoever stands on a message, or opened a form from there, may redraw it. */
    private Optional<IMessageEditCallback> control() {
        return switch (asked) {
            case ComponentInteraction component -> Optional.of(component);
            case ModalInteraction form when form.getMessage() != null -> Optional.of(form);
            default -> Optional.empty();
        };
    }

    private InteractionHook hook() {
        return ((IDeferrableCallback) asked).getHook();
    }

    private static void tolerateLateness(RuntimeException failure) {
        if (Trouble.of(failure) == Trouble.PASSING) {
            throw failure;
        }
    }
}
