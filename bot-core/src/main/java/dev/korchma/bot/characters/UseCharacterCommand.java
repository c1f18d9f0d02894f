package dev.korchma.bot.characters;

import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Chooses the hero that is meant when none is named. */
@Component
final class UseCharacterCommand implements Command {

    private static final Option HERO = Option.required(WhichHero.HERO, new Option.Listed());

    private final Heroes heroes;
    private final Members members;
    private final Texts texts;

    UseCharacterCommand(Heroes heroes, Members members, Texts texts) {
        this.heroes = heroes;
        this.members = members;
        this.texts = texts;
    }

    /** Somebody plays this hero now. */
    public record Used(String name) implements Outcome {}

    @Override
    public String name() {
        return "character use";
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public List<Option> options() {
        return List.of(HERO);
    }

    @Override
    public List<Suggestion> suggest(Option option, Call call) {
        long space = call.where().space();
        return members
                .find(space, call.person().id())
                .map(me -> heroes.of(space, me))
                .orElse(List.of())
                .stream()
                .map(hero -> new Suggestion(hero.name(), hero.name()))
                .distinct()
                .toList();
    }

    @Override
    public Outcome run(Call call) {
        long space = call.where().space();
        MemberId me = members.enter(space, call.person().id());
        String wanted = call.arguments().text(WhichHero.HERO);
        Optional<Character> hero = heroes.named(space, me, wanted);
        if (hero.filter(there -> !there.comes()).isPresent()) {
            return new No("approval.no.waits", Map.of("name", hero.get().name()));
        }
        hero.ifPresent(there -> heroes.use(call, me, there.id()));
        return hero.<Outcome>map(there -> new Used(there.name()))
                .orElseGet(() -> nobody(heroes.of(space, me), wanted));
    }

    private static No nobody(List<Character> mine, String wanted) {
        String names =
                mine.stream().map(Character::name).distinct().collect(Collectors.joining(", "));
        return mine.isEmpty()
                ? No.because("hero.no.none")
                : new No(
                        "hero.no.such-hero",
                        Map.of("name", Typed.line(wanted, 40), "heroes", names));
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Used(String name)
                ? Optional.of(View.say(texts.rich(language, "hero.used", Map.of("name", name))))
                : Optional.empty();
    }
}
