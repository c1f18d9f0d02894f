package dev.korchma.bot.encounters;

import dev.korchma.bot.chat.Rich;
import dev.korchma.game.encounter.EncounterTelling;
import dev.korchma.game.encounter.EncounterTelling.Share;
import dev.korchma.game.encounter.Fact;
import java.util.ArrayList;
import java.util.List;

/** What an action at several came to for each: said once where it is the same for all. */
final class Shares {

    private final BlowWords blow;
    private final EncounterTelling.Did did;

    Shares(BlowWords blow, EncounterTelling.Did did) {
        this.blow = blow;
        this.did = did;
    }

    /** "…. Goblin 1: 3 force; Goblin 2: 4 force", or "…: Blessed". */
    Rich added(Rich line, boolean isFirst) {
        List<Share> told =
                did.shares().stream()
                        .map(share -> new Share(share.whom(), told(share)))
                        .filter(share -> !share.facts().isEmpty())
                        .toList();
        if (told.isEmpty()) {
            return line;
        }
        List<Rich> each = told.stream().map(share -> blow.listed(share.facts())).toList();
        boolean same = each.stream().distinct().count() == 1 && told.size() == did.shares().size();
        if (same) {
            return line.plus(Rich.plain(isFirst ? ": " : ", ")).plus(each.getFirst());
        }
        List<Rich> pieces = new ArrayList<>();
        for (int at = 0; at < told.size(); at++) {
            pieces.add(Rich.plain(told.get(at).whom() + ": ").plus(each.get(at)));
        }
        Rich all = line.plus(Rich.plain(". ")).plus(pieces.getFirst());
        for (Rich piece : pieces.subList(1, pieces.size())) {
            all = all.plus(Rich.plain("; ")).plus(piece);
        }
        return all;
    }

    /** What whoever acts puts on themselves alone is said by the name of the action. */
    private List<Fact> told(Share share) {
        return share.whom().equals(did.fighter())
                ? share.facts().stream().filter(this::isNotTheirsAlone).toList()
                : share.facts();
    }

    private boolean isNotTheirsAlone(Fact fact) {
        return !(fact instanceof Fact.Began(String _, String effect))
                || did.shares().stream()
                        .filter(other -> !other.whom().equals(did.fighter()))
                        .flatMap(other -> other.facts().stream())
                        .anyMatch(one ->
                                one instanceof Fact.Began(String _, String also)
                                        && also.equals(effect));
    }
}
