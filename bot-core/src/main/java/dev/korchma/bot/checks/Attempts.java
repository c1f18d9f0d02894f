package dev.korchma.bot.checks;

import dev.korchma.bot.campaigns.CampaignSettings;
import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Language;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Attempted;
import dev.korchma.game.rules.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be tried by the rules of a space, found by what people call it, and trying it. */
@Component
class Attempts {

    private final CampaignSettings settings;
    private final Throws dice;

    Attempts(CampaignSettings settings, Throws dice) {
        this.settings = settings;
        this.dice = dice;
    }

    /**
     * How something is tried.
     *
     * @param what id of a check or a save
     * @param how id of a circumstance, null for none
     * @param bonus on top
     * @param against the number to beat, null for none
     */
    record Way(String what, @Nullable String how, int bonus, @Nullable Integer against) {}

    Pack pack(long space) {
        return settings.rules(space);
    }

    /**
     * The id among several that is meant: by itself, by a name, or by how a word of only one name
     * begins.
     */
    static Optional<String> find(Pack pack, Collection<String> ids, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        Optional<String> exact =
                ids.stream()
                        .filter(id -> id.equals(wanted) || names(pack, id).contains(wanted))
                        .findFirst();
        return exact.or(() -> beginning(pack, ids, wanted));
    }

    private static Optional<String> beginning(Pack pack, Collection<String> ids, String wanted) {
        List<String> begun =
                ids.stream()
                        .filter(id ->
                                names(pack, id).stream()
                                        .anyMatch(name -> (" " + name).contains(" " + wanted)))
                        .toList();
        return begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty();
    }

    private static List<String> names(Pack pack, String id) {
        return PackWords.namesOf(pack, id).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    static List<Suggestion> suggest(Pack pack, Collection<String> ids, Language language) {
        return ids.stream()
                .map(id -> new Suggestion(id, PackWords.of(pack, language).name(id)))
                .toList();
    }

    /** Names of the first few, for a refusal. */
    static String some(Pack pack, Collection<String> ids, Language language) {
        return String.join(
                ", ", ids.stream().limit(6).map(PackWords.of(pack, language)::name).toList());
    }

    /** Tries it with the hero as it is now: in a fight what is so there counts. */
    Tried go(Call call, MemberId me, Pack pack, Character hero, Way way) {
        Attempted attempted = dice.go(call, me, pack, hero, way);
        Verdict verdict = attempted.verdict();
        return new Tried(
                hero.name(),
                way.what(),
                pack.hash(),
                attempted.thrown(),
                attempted.leanings(),
                verdict == null
                        ? null
                        : new Tried.Held(verdict.against(), verdict.outcome(), verdict.compared()),
                null);
    }
}
