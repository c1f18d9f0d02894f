package dev.korchma.bot.accounts;

import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.people.LinkedAccounts;
import dev.korchma.bot.people.OneTimeCode;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Makes accounts one person: without a code it gives one and says what is linked already, with one
 * it asks the person who got it.
 */
@Component
final class LinkCommand implements Command {

    private static final String CODE = "code";
    private static final int LONGEST_CODE = 40;

    private final LinkCodes codes;
    private final LinkedAccounts accounts;
    private final Redeeming redeeming;
    private final Unlinking unlinking;
    private final AccountWords words;
    private final Texts texts;

    LinkCommand(
            LinkCodes codes,
            LinkedAccounts accounts,
            Redeeming redeeming,
            Unlinking unlinking,
            AccountWords words,
            Texts texts) {
        this.codes = codes;
        this.accounts = accounts;
        this.redeeming = redeeming;
        this.unlinking = unlinking;
        this.words = words;
        this.texts = texts;
    }

    /**
     * A code was given.
     *
     * @param ticket what the code is shown for; the code itself is kept nowhere
     * @param linked what is one person already, empty while there is but one account
     */
    public record Given(UUID ticket, List<Unlinking.Linked> linked) implements Outcome {
        public Given {
            linked = List.copyOf(linked);
        }
    }

    @Override
    public String name() {
        return "link";
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.optional(CODE, new Option.Words(LONGEST_CODE)));
    }

    @Override
    public Outcome run(Call call) {
        UUID me = accounts.now(call.person().id());
        return call.arguments()
                .find(CODE)
                .map(typed -> redeeming.redeem(call, me, OneTimeCode.read(typed)))
                .orElseGet(() -> new Given(codes.give(me, call.now()), unlinking.linked(call)));
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return switch (outcome) {
            case Given given -> Optional.of(given(code(given.ticket(), language), given, language));
            case Redeeming.Whose whose -> Optional.of(whose(whose, language));
            default -> Optional.empty();
        };
    }

    /** A code waits in no row: whoever has opened the way to them gets a new one. */
    @Override
    public Optional<View> later(Outcome outcome, Language language) {
        return outcome instanceof Given given
                ? Optional.of(given(sentence("link.code-later", language), given, language))
                : show(outcome, language);
    }

    private View given(Stream<Block> code, Given given, Language language) {
        View.Builder view = View.of(View.Tone.PLAIN);
        code.forEach(view::block);
        if (!given.linked().isEmpty()) {
            view.text(texts.rich(language, "link.linked"));
            given.linked().forEach(one -> view.text(unlinking.line(one, language)));
        }
        List<Control> buttons =
                given.linked().stream().flatMap(one -> unlinking.button(one, language)).toList();
        return view.controls(buttons).build();
    }

    private Stream<Block> code(UUID ticket, Language language) {
        return codes.shownFor(ticket)
                .map(code -> code(code, language))
                .orElseGet(() -> sentence("link.code-gone", language));
    }

    private Stream<Block> sentence(String key, Language language) {
        return Stream.of(new Block.Text(texts.rich(language, key)));
    }

    private Stream<Block> code(OneTimeCode code, Language language) {
        Map<String, String> with = Map.of("code", code.text());
        return Stream.of(
                new Block.Heading(texts.rich(language, "link.code", with)),
                new Block.Text(texts.rich(language, "link.code-how", with)),
                new Block.Small(texts.rich(language, "link.code-life")));
    }

    private View whose(Redeeming.Whose whose, Language language) {
        String who = words.account(language, whose.who(), whose.front());
        Control yes =
                new Control.Button(
                        whose.yes(), texts.plain(language, "link.both-mine"), Style.PRIMARY);
        return View.of(View.Tone.TURN)
                .heading(texts.rich(language, "link.is-it-yours"))
                .text(texts.rich(language, "link.whose", Map.of("who", who)))
                .small(texts.rich(language, "link.whose-more"))
                .controls(List.of(yes))
                .build();
    }
}
