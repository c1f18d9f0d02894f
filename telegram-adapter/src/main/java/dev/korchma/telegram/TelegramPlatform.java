package dev.korchma.telegram;

import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.chat.Hears;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.View;
import dev.korchma.telegram.Answer.Done;
import dev.korchma.telegram.Answer.Overtaken;
import dev.korchma.telegram.Answer.Refused;
import dev.korchma.telegram.Sending.Letter;

/** Telegram as the bot speaks to it by itself. */
@OnTelegram
class TelegramPlatform implements ChatPlatform {

    private final Sending sending;
    private final Redrawing redrawing;
    private final Topics topics;
    private final Pencil pencil;
    private final Myself myself;

    TelegramPlatform(
            Sending sending, Redrawing redrawing, Topics topics, Pencil pencil, Myself myself) {
        this.sending = sending;
        this.redrawing = redrawing;
        this.topics = topics;
        this.pencil = pencil;
        this.myself = myself;
    }

    @Override
    public String front() {
        return TelegramFront.NAME;
    }

    @Override
    public boolean showsCommands() {
        return true;
    }

    /** A photo is made smaller on its way, whatever the apps could show. */
    @Override
    public int longestSide() {
        return 1_280;
    }

    /** An administrator is shown everything too; that it is one we are told too late to rely on. */
    @Override
    public Hears hears(Place place) {
        return myself.hearsGroups() || place.kind() == Place.Kind.PRIVATE
                ? Hears.ALL
                : Hears.ADDRESSED;
    }

    @Override
    public Posting post(Place place, View view, String nonce) {
        Target to = Target.of(place);
        Letter letter = Letter.of(pencil.draw(view, to), Urgency.BOARD);
        return switch (sending.once(nonce, to, letter)) {
            case Done<Integer>(Integer message) -> new Posted(message.toString());
            case Refused<Integer>(Refusal why) -> shut(why);
            case Overtaken<Integer> _ -> throw new IllegalStateException("only edits give way");
        };
    }

    @Override
    public Edited edit(Place place, String message, View view) {
        Target to = Target.of(place);
        return redrawing.redraw(
                to, Integer.parseInt(message), pencil.draw(view, to), Urgency.BOARD);
    }

    @Override
    public Place openThread(Place parent, String title, String nonce) {
        return topics.open(parent, title, nonce);
    }

    @Override
    public Whispered whisper(String account, View view, String nonce) {
        Target to = Target.privately(account);
        Letter letter = Letter.of(pencil.draw(view, to), Urgency.ANSWER);
        return sending.once(nonce, to, letter).isDone() ? Whispered.DONE : Whispered.SHUT;
    }

    private static Posting shut(Refusal why) {
        return switch (why.kind()) {
            case SHUT, TOPIC_SHUT, MOVED, WRONG_TOKEN, ANOTHER_READER, NO_TOPICS -> new Shut();
            case OTHER, OTHER_CONTENT, MESSAGE_GONE, NOT_MODIFIED, QUERY_OLD ->
                    throw new IllegalStateException(
                            "Telegram refused a message (" + why.code() + ")");
        };
    }
}
