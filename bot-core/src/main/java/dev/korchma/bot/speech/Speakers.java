package dev.korchma.bot.speech;

import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.Authority;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.Seating;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whose words they are: one of the member's heroes, or for whoever leads anybody of the world. What
 * a player is refused names only what is their own.
 */
@Component
class Speakers {

    private static final int MOST_NAMED = 10;
    private static final int MOST_SUGGESTED = 25;

    private final Heroes heroes;
    private final Members members;
    private final Authority authority;
    private final Seating seating;
    private final NpcVoices voices;
    private final ObjectProvider<Cast> casts;

    Speakers(
            Heroes heroes,
            Members members,
            Authority authority,
            Seating seating,
            NpcVoices voices,
            ObjectProvider<Cast> casts) {
        this.heroes = heroes;
        this.members = members;
        this.authority = authority;
        this.seating = seating;
        this.voices = voices;
        this.casts = casts;
    }

    /** Who speaks, or why nobody does. */
    sealed interface Found {}

    record As(Voice voice) implements Found {}

    record Nobody(No why) implements Found {}

    /** The hero the member plays. */
    Optional<Voice> usual(long space, MemberId member) {
        return heroes.inUse(space, member).map(Speakers::voice);
    }

    /**
     * Who speaks by themselves what a member writes: whoever was chosen, while they may; else the
     * hero the member plays.
     */
    Optional<Voice> still(long space, MemberId member, AutoRows.As as) {
        String npc = as.npc();
        if (npc != null && leads(space, member)) {
            return Optional.of(new Voice.Npc(npc));
        }
        return heroes.of(space, member).stream()
                .filter(hero -> hero.id().value().equals(as.character()))
                .findFirst()
                .map(Speakers::voice)
                .or(() -> usual(space, member));
    }

    /** In a tavern the first duel brings a hero; a campaign wants one of one's own. */
    String noHero(long space) {
        return seating.tables(space).isEmpty() ? "say.no.hero" : "say.no.hero-in-campaign";
    }

    private boolean leads(long space, MemberId member) {
        return authority.leads(space, member);
    }

    /** Whoever is meant by a name; by none the hero the member plays. */
    Found find(long space, MemberId member, Optional<String> wanted) {
        return wanted.map(name -> named(space, member, name))
                .orElseGet(() ->
                        usual(space, member)
                                .<Found>map(As::new)
                                .orElseGet(() ->
                                        new Nobody(
                                                No.because(
                                                        leads(space, member)
                                                                ? "say.no.whose"
                                                                : noHero(space)))));
    }

    private Found named(long space, MemberId member, String name) {
        Optional<Character> own = heroes.named(space, member, name);
        if (own.isPresent()) {
            return new As(voice(own.get()));
        }
        if (!leads(space, member)) {
            return new Nobody(notYours(space, member, name));
        }
        return heroes.isTaken(space, name)
                ? new Nobody(new No("say.no.anothers-hero", Map.of("name", name)))
                : new As(new Voice.Npc(name));
    }

    private No notYours(long space, MemberId member, String wanted) {
        List<Character> own = heroes.of(space, member);
        if (own.isEmpty()) {
            return No.because(noHero(space));
        }
        String names =
                own.stream()
                        .map(Character::name)
                        .distinct()
                        .limit(MOST_NAMED)
                        .collect(Collectors.joining(", "));
        return new No("say.no.such-hero", Map.of("name", Typed.line(wanted, 40), "heroes", names));
    }

    /**
     * Names to choose from: one's heroes; for whoever leads, those on stage and those they spoke
     * for before. Whoever never came here has none.
     */
    List<String> suggested(Call call) {
        long space = call.where().space();
        return members.find(space, call.person().id())
                .map(member -> suggested(call, member))
                .orElse(List.of());
    }

    private List<String> suggested(Call call, MemberId member) {
        long space = call.where().space();
        Stream<String> own = heroes.of(space, member).stream().map(Character::name);
        if (!leads(space, member)) {
            return own.distinct().toList();
        }
        Stream<String> seen =
                casts.stream()
                        .flatMap(cast -> cast.onStage(space, call.where().language()).stream());
        Stream<String> before = voices.latest(space, MOST_SUGGESTED).stream();
        return Stream.of(own, seen, before).flatMap(names -> names).distinct().toList();
    }

    /** Remembers for whom a leader spoke. */
    void spoke(Line line) {
        if (line.voice() instanceof Voice.Npc(String name)) {
            voices.spoke(line.space(), name, line.at());
        }
    }

    private static Voice voice(Character hero) {
        return new Voice.Hero(hero.id().value(), hero.name());
    }
}
