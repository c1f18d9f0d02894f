package dev.korchma.bot.speech;

import dev.korchma.bot.board.Fronts;
import dev.korchma.bot.chat.Hears;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.journal.MemberId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets what a person writes at a table be spoken in character, and ends it. */
@Component
class AutoSpeech {

    private final AutoRows rows;
    private final Speakers speakers;
    private final Places places;
    private final Fronts fronts;
    private final Texts texts;

    AutoSpeech(AutoRows rows, Speakers speakers, Places places, Fronts fronts, Texts texts) {
        this.rows = rows;
        this.speakers = speakers;
        this.places = places;
        this.fronts = fronts;
        this.texts = texts;
    }

    /**
     * It is so from now on.
     *
     * @param name whose words they are now, empty where it has ended
     * @param hears how much of what is written the bot is shown
     */
    public record Turned(String name, Hears hears) implements Outcome {}

    /** On, on as somebody else, or off: once more the same ends it. */
    Outcome turn(Call call, MemberId member, Optional<String> wanted) {
        Place table = places.above(call.where()).place();
        if (table.isAway()) {
            return No.because("say.no.auto-alone");
        }
        long space = call.where().space();
        Optional<AutoRows.As> now = rows.find(space, member, table);
        Hears hears = fronts.find(table.front()).map(front -> front.hears(table)).orElse(Hears.ALL);
        if (now.isPresent() && wanted.isEmpty()) {
            return end(space, member, table, hears);
        }
        if (hears == Hears.COMMANDS) {
            return No.because("say.no.auto-unheard");
        }
        return switch (speakers.find(space, member, wanted)) {
            case Speakers.Nobody(No why) -> why;
            case Speakers.As(Voice voice) -> {
                AutoRows.As as = wanted.isEmpty() ? AutoRows.As.usual() : AutoRows.As.of(voice);
                if (now.filter(as::equals).isPresent()) {
                    yield end(space, member, table, hears);
                }
                rows.set(space, member, table, as);
                yield new Turned(voice.name(), hears);
            }
        };
    }

    private Turned end(long space, MemberId member, Place table, Hears hears) {
        rows.clear(space, member, table);
        return new Turned("", hears);
    }

    Optional<View> show(Outcome outcome, Language language) {
        if (!(outcome instanceof Turned(String name, Hears hears))) {
            return Optional.empty();
        }
        String key = name.isEmpty() ? "off" : hears.name().toLowerCase(Locale.ROOT);
        return Optional.of(View.say(texts.rich(language, "say.auto." + key, Map.of("name", name))));
    }
}
