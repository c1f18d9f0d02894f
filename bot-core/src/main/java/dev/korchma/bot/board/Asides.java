package dev.korchma.bot.board;

import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.people.LinkedAccounts;
import dev.korchma.bot.people.Places;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where a view stands that one person wants in a thread of their own. */
@Component
class Asides {

    private final LinkedAccounts accounts;
    private final Places places;

    Asides(LinkedAccounts accounts, Places places) {
        this.accounts = accounts;
        this.places = places;
    }

    /** The thread; the private chat where there can be none. */
    Place open(ViewRow row, UUID person, ChatPlatform platform, String title, UUID stream) {
        Place chat = chat(row, person).orElseThrow();
        String nonce = "aside-%s-%s-%s".formatted(stream, person, row.place().id());
        Optional<Place> aside = platform.openAside(row.place(), title, chat.id(), nonce);
        aside.ifPresent(there -> places.bind(there, row.space(), stream, row.language()));
        return aside.orElse(chat);
    }

    /** Where a view goes that finds no room in a thread of somebody's own. */
    Optional<Place> instead(ViewRow row) {
        UUID person = row.person();
        return person == null || row.place().kind() != Place.Kind.ASIDE
                ? Optional.empty()
                : chat(row, person);
    }

    private Optional<Place> chat(ViewRow row, UUID person) {
        return accounts.of(person).stream()
                .filter(one -> one.front().equals(row.place().front()))
                .findFirst()
                .map(one -> Place.privately(one.front(), one.account()))
                .map(chat -> places.find(chat, row.language()).place());
    }
}
