package dev.korchma.bot.accounts;

import static dev.korchma.bot.accounts.TwoApps.INK;
import static dev.korchma.bot.accounts.TwoApps.QUILL;
import static dev.korchma.bot.accounts.TwoApps.alone;
import static dev.korchma.bot.accounts.TwoApps.button;
import static dev.korchma.bot.accounts.TwoApps.code;
import static dev.korchma.bot.accounts.TwoApps.enter;
import static dev.korchma.bot.accounts.TwoApps.link;
import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.PaperFront;
import dev.korchma.bot.Talker;
import dev.korchma.bot.TestHouse;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.store.DocumentStore;
import dev.korchma.bot.store.Ledger;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterPassed;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** What becomes of heroes, duels and campaigns when two members of one space become one. */
@DirtiesContext
@SpringBootTest(
        classes = {TestHouse.class, TwoApps.class},
        properties = "spring.main.web-application-type=none")
class LinkedPlayTest {

    @Autowired private Doorway doorway;
    @Autowired private PaperFront ink;
    @Autowired private PaperFront quill;
    @Autowired private Members members;
    @Autowired private DocumentStore documents;
    @Autowired private Ledger ledger;
    @Autowired private JdbcClient jdbc;

    private final String name = UUID.randomUUID().toString().substring(0, 8);
    private final Place inn = Place.channel(INK, "inn of " + name);
    private final Place tavern = Place.channel(QUILL, "tavern of " + name);
    private Talker ann;
    private Talker nan;
    private Talker bob;

    @BeforeEach
    void oneCampaignAtTwoTables() {
        ann = TwoApps.talker(doorway, INK, "Ann" + name);
        nan = TwoApps.talker(doorway, QUILL, "Nan" + name);
        bob = TwoApps.talker(doorway, QUILL, "Bob" + name);
        ann.says(inn, "/campaign create Salt");
        String words = ann.says(inn, "/campaign link").words();
        String table = words.replaceFirst("(?s).*/campaign link (\\S+) .*", "$1");
        assertThat(nan.says(tavern, "/campaign link " + table).words()).contains("table");
        bob.says(tavern, "/coin");
        ann.says(inn, "/coin");
        nan.says(tavern, "/coin");
    }

    @Test
    void whoeverIsInADuelFinishesItFirstAndTheQuestionStays() {
        nan.says(tavern, "/duel user Bob" + name);
        enter(nan, code(ann));
        String yes = button(ink, ann, "Is that you?", "Yes, that is me");

        assertThat(ann.presses(alone(ann), yes).words()).contains("Finish it first");
        assertThat(nan.says(tavern, "/coin").words()).contains("Nan" + name);

        bob.presses(tavern, pressable("Decline"));
        assertThat(ann.presses(alone(ann), yes).words()).contains("You are linked");
    }

    @Test
    void heroesPassToTheMemberThatStaysAsAStepOfTheJournal() {
        nan.says(tavern, "/duel user Bob" + name);
        bob.presses(tavern, pressable("Decline"));
        bob.says(tavern, "/duel user Nan" + name);
        nan.presses(tavern, pressable("Accept"));
        nan.presses(tavern, nan.presses(tavern, pressable("Surrender")).token("Give up"));
        MemberId before = member("Nan");
        Character hero = documents.ownedBy(space(), before, Character.class).getFirst();

        link(ink, ann, nan);

        MemberId stays = member("Ann");
        assertThat(documents.ownedBy(space(), before, Character.class)).isEmpty();
        assertThat(documents.ownedBy(space(), stays, Character.class))
                .extracting(Character::id)
                .contains(hero.id());
        assertThat(journal()).contains(new CharacterPassed(hero.id(), before, stays));
        assertThat(members.now(space(), before)).isEqualTo(stays);
        assertThat(members.all(space())).contains(stays).doesNotContain(before);
    }

    @Test
    void theRematchOfADuelFoughtBeforeIsBetweenThoseWhoAreThereNow() {
        bob.says(tavern, "/duel user Nan" + name);
        nan.presses(tavern, pressable("Accept"));
        nan.presses(tavern, nan.presses(tavern, pressable("Surrender")).token("Give up"));
        String rematch = pressable("Rematch");

        link(ink, ann, nan);
        bob.presses(tavern, rematch);

        assertThat(ann.presses(inn, TwoApps.pressable(ink, inn, "Accept")).words()).isEmpty();
    }

    @Test
    void theMasterOfACampaignStaysItsMaster() {
        link(quill, nan, ann);

        assertThat(nan.says(tavern, "/campaign link").words()).contains("/campaign link ");
        assertThat(nan.says(tavern, "/campaign info").words()).contains("Nan" + name);
    }

    private List<Event> journal() {
        List<Event> all = new ArrayList<>();
        jdbc.sql("select distinct stream_id from journal where space_id = ?")
                .param(space())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .forEach(stream -> all.addAll(ledger.eventsFrom(space(), stream, 1)));
        return all;
    }

    private MemberId member(String who) {
        return jdbc.sql(
                        """
                        select m.id from member m join identity i on i.person_id = m.person_id
                         where m.space_id = ? and i.name = ?
                        """)
                .params(space(), who + name)
                .query((row, _) -> new MemberId(row.getObject(1, UUID.class)))
                .single();
    }

    private long space() {
        return jdbc.sql("select space_id from place where front = ? and id = ?")
                .params(INK, inn.id())
                .query(Long.class)
                .single();
    }

    private String pressable(String label) {
        return TwoApps.pressable(quill, tavern, label);
    }
}
