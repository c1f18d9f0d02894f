package dev.korchma.bot.lookup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.korchma.bot.campaigns.CampaignSettings;
import dev.korchma.bot.campaigns.Leading;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.Authority;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.rulebooks.Library.Shelf;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.text.Language;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** By which book somebody looks things up where they are, and what of it is for their eyes. */
@Component
class Books {

    private record Key(String hash, Language language) {}

    private final CampaignSettings settings;
    private final Leading leading;
    private final Authority authority;
    private final Members members;
    private final Cache<Key, Catalogue> catalogues = Caffeine.newBuilder().maximumSize(50).build();

    Books(CampaignSettings settings, Leading leading, Authority authority, Members members) {
        this.settings = settings;
        this.leading = leading;
        this.authority = authority;
        this.members = members;
    }

    /** Whoever leads a campaign asks about its game in private, too. */
    Call about(Call call) {
        return leading.from(call).orElse(call);
    }

    Pack of(long space) {
        return settings.rules(space);
    }

    Catalogue catalogue(Pack pack, Language language) {
        return catalogues.get(
                new Key(pack.hash(), language),
                key -> Catalogue.of(pack.library(), pack.texts(), language));
    }

    /** The shelves somebody may look at, of one kind where one is named. */
    Set<Shelf> shelves(long space, UUID person, String kind) {
        boolean all = knowsSecrets(space, person);
        return of(space).library().shelves().values().stream()
                .filter(shelf -> kind.isEmpty() || shelf.kind().equals(kind))
                .filter(shelf -> all || !shelf.secret())
                .collect(Collectors.toSet());
    }

    private boolean knowsSecrets(long space, UUID person) {
        return settings.of(space).openBook()
                || members.find(space, person)
                        .filter(member -> authority.leads(space, member))
                        .isPresent();
    }
}
