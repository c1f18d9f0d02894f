package dev.korchma.plays.discord;

import dev.korchma.peers.discord.Attempt;
import dev.korchma.peers.discord.DiscordPlace;
import dev.korchma.peers.discord.Outcome;
import dev.korchma.peers.discord.PersonFile;
import dev.korchma.peers.discord.SeenForm;
import dev.korchma.plays.language.Act;
import dev.korchma.plays.stage.Screen;
import dev.korchma.plays.stage.Seat.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a person's client has sent, and the form that came of it. */
final class DiscordAttempts {

    private final String name;
    private @Nullable SeenForm form;
    private @Nullable Attempt last;

    DiscordAttempts(String name) {
        this.name = name;
    }

    /** The form that is open. */
    Optional<SeenForm> form() {
        return Optional.ofNullable(form);
    }

    Answer answer(Attempt attempt) {
        last = attempt;
        return _ -> {
            switch (attempt.outcome()) {
                case Outcome.Asked(SeenForm asked) -> form = asked;
                case Outcome.Failed(String shown) ->
                        throw new AssertionError(name + " sees in red: " + shown);
                case Outcome.Replied _,
                        Outcome.Thinking _,
                        Outcome.Changed _,
                        Outcome.Accepted _,
                        Outcome.Suggested _ -> {}
            }
        };
    }

    /** Sends once, twice, or lets Discord bring it twice. */
    Answer deliver(Supplier<Attempt> act, Act.Delivery delivery) {
        Attempt first = act.get();
        Answer answer = answer(first);
        return switch (delivery) {
            case ONCE -> answer;
            case DELIVERED_TWICE -> {
                first.again();
                yield answer;
            }
            case DOUBLE_CLICK -> {
                Answer second = answer(act.get());
                yield most -> {
                    answer.await(most);
                    second.await(most);
                };
            }
        };
    }

    /** Sends the form that is open, by the labels of its fields. */
    Answer fill(DiscordPlace place, Map<String, String> answers) {
        SeenForm open = form().orElseThrow(() -> new AssertionError("no form is open for " + name));
        Map<String, Object> values = new HashMap<>();
        answers.forEach((label, text) -> values.put(field(open, label).label(), text));
        form = null;
        return answer(place.submit(open, values));
    }

    /** Sends the form that is open, with a file in its first field. */
    Answer fill(DiscordPlace place, PersonFile file) {
        SeenForm open = form().orElseThrow(() -> new AssertionError("no form is open for " + name));
        form = null;
        return answer(place.submit(open, Map.of(field(open, "").label(), file)));
    }

    private static SeenForm.Field field(SeenForm form, String label) {
        return form.fields().stream()
                .filter(field -> label.isEmpty() || Screen.fits(field.label(), label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the form has no field " + label));
    }

    /** Discord brings the last thing once more. */
    Answer echo() {
        Attempt before = last;
        if (before == null) {
            throw new AssertionError(name + " has not done anything yet");
        }
        before.again();
        return _ -> {};
    }
}
