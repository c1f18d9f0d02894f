package dev.korchma.bot.books;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.PaperAndSlate;
import dev.korchma.bot.Talker;
import dev.korchma.bot.TestHouse;
import dev.korchma.bot.campaigns.CampaignSettings;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.chat.DeliveryKey;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.command.Arguments;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.rulebooks.OtherRules;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackRead;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.rulebooks.Variant;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.text.Language;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterMade;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.ReadyHero;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A campaign goes to other rules of its game, and its heroes with it. */
@DirtiesContext
@SpringBootTest(
        classes = {TestHouse.class, PaperAndSlate.class},
        properties = "spring.main.web-application-type=none")
class CampaignRulesTest {

    private static final Book SHIRT =
            book(
                    "shirts",
                    """
                    {"items": {"iron-shirt": {"like": "chain-mail", "found": true}},
                     "texts": {"en": {"iron-shirt": "Iron Shirt"},
                               "ru": {"iron-shirt": "Железная рубаха"}}}
                    """);

    private static final Book HARSH = book("harsh", "{\"creatures\": {\"tarrasque\": null}}");

    private static final Map<String, String> NAMED = Map.of("called", "Fox");

    @Autowired private Doorway doorway;
    @Autowired private CampaignSettings settings;
    @Autowired private CampaignRules rules;
    @Autowired private Bookshelf shelf;
    @Autowired private Heroes heroes;
    @Autowired private Roles roles;
    @Autowired private Ledger ledger;
    @Autowired private PinnedPacks packs;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    private final String name = UUID.randomUUID().toString().substring(0, 6);
    private final Place hall = Place.channel("paper", "books-" + name);
    private Talker vika;
    private long space;

    @BeforeEach
    void aCampaignIsOpen() {
        vika = new Talker(doorway, "paper", "Vika" + name, "en");
        vika.says(hall, "/campaign create Salt " + name);
        space =
                jdbc.sql("select space_id from place where front = ? and id = ?")
                        .params(hall.front(), hall.id())
                        .query(Long.class)
                        .single();
    }

    private void brynIsThere() {
        Pack pack = settings.rules(space);
        ReadyHero bryn = Objects.requireNonNull(pack.system().content().heroes().get("bryn"));
        DocumentId id = new DocumentId(UUID.randomUUID());
        Character hero =
                new Character(
                        id,
                        me(),
                        "Bryn",
                        pack.id(),
                        pack.hash(),
                        pack.system().freshBody(bryn.build()));
        inACall(call ->
                ledger.take(
                        new Ledger.Stride(space, id.value(), me(), call.key(), call.now()),
                        List.of(),
                        _ -> List.of(),
                        _ -> new Decision.Accepted(List.of(new CharacterMade(id, hero)))));
    }

    private void playedBy(Pack pack) {
        transaction.executeWithoutResult(_ -> settings.play(space, pack, pack));
    }

    private Character hero() {
        return heroes.everybody(space).getFirst();
    }

    private String lookAtNewer() {
        return vika.says(hall, "/campaign settings")
                .token("Play by version " + packs.first().version());
    }

    @Test
    void whatChangesIsToldBeforeAndHeroesGoAlong() {
        Pack old =
                OtherRules.with(
                        "\"pb\":{\"is\":\"2 + (@level - 1) // 4\"}",
                        "\"pb\":{\"is\":\"4 + (@level - 1) // 4\"}");
        playedBy(old);
        brynIsThere();
        assertThat(hero().pack()).isEqualTo(old.hash());

        Talker.Answer preview = vika.presses(hall, lookAtNewer());

        assertThat(preview.words())
                .contains("Numbers · changed: Proficiency")
                .contains("Bryn: Proficiency bonus 4 → 2");
        Talker.Answer done = vika.presses(hall, preview.token("Play by these"));
        assertThat(done.words()).contains("and so is 1 hero");
        assertThat(hero().pack()).isEqualTo(packs.first().hash());
        assertThat(settings.rules(space)).isEqualTo(packs.first());
    }

    @Test
    void aHeroTheRulesDoNotKnowAThingOfStaysByThoseSoFar() {
        brynIsThere();
        Pack with = laidOver(SHIRT);
        assertThat(hero().pack()).isEqualTo(with.hash());
        jdbc.sql(
                        """
                        update document
                           set body = replace(body::text, '"chain-mail"', '"iron-shirt"')::jsonb,
                               version = version + 1
                         where space_id = ?
                        """)
                .param(space)
                .update();

        RulesMove back = takenOff(SHIRT.id());

        assertThat(back.heroes()).singleElement().matches(RulesMove.HeroMove::stays);
        assertThat(hero().pack()).isEqualTo(with.hash());
        assertThat(settings.rules(space)).isEqualTo(packs.first());
        assertThat(rules.behind(space))
                .extracting(RulesMove.HeroMove::name)
                .containsExactly("Bryn");
    }

    @Test
    void whoStayedBehindStandsInTheSettingsWithTheReasonAndComesAlongWhenMended() {
        brynIsThere();
        Pack with = laidOver(SHIRT);
        carriesInstead("chain-mail", "iron-shirt");
        takenOff(SHIRT.id());

        Talker.Answer stays = vika.says(hall, "/campaign settings");
        assertThat(stays.words())
                .contains("Bryn stays by earlier rules.")
                .contains("The present ones do not allow: Iron Shirt");
        assertThat(stays.labels()).doesNotContain("Bring heroes along");

        carriesInstead("iron-shirt", "chain-mail");
        Talker.Answer suits = vika.says(hall, "/campaign settings");
        assertThat(suits.words()).contains("Bryn is still played by earlier rules");
        assertThat(hero().pack()).isEqualTo(with.hash());
        Talker.Answer done = vika.presses(hall, suits.token("Bring heroes along"));

        assertThat(hero().pack()).isEqualTo(packs.first().hash());
        assertThat(done.words()).doesNotContain("earlier rules");
    }

    private void carriesInstead(String item, String other) {
        jdbc.sql(
                        """
                        update document
                           set body = replace(body::text, ?, ?)::jsonb, version = version + 1
                         where space_id = ?
                        """)
                .params('"' + item + '"', '"' + other + '"', space)
                .update();
    }

    @Test
    void aHeroWhoWasBegunBeforeTheRulesMovedIsMadeByThePresentOnes() {
        Talker.Answer draft = begun();
        Pack with = laidOver(SHIRT);

        Talker.Answer made = vika.fillsIn(hall, draft.token("Keep"), NAMED);

        assertThat(made.words()).contains("is yours").doesNotContain("rules have moved");
        assertThat(hero().pack()).isEqualTo(with.hash());
    }

    @Test
    void whereThePresentRulesDoNotSuitItThatIsSaidAndItIsMadeByThoseItWasBegunWith() {
        Pack with = laidOver(SHIRT);
        Talker.Answer draft = begun();
        jdbc.sql(
                        """
                        update hero_draft
                           set body = jsonb_set(body, '{items}', '["iron-shirt"]')
                         where space_id = ?
                        """)
                .param(space)
                .update();
        takenOff(SHIRT.id());

        Talker.Answer made = vika.fillsIn(hall, draft.token("Keep"), NAMED);

        assertThat(made.words())
                .contains("is yours")
                .contains("the present ones do not allow: Iron Shirt");
        assertThat(hero().pack()).isEqualTo(with.hash());
    }

    /** A hero who only wants a name. */
    private Talker.Answer begun() {
        Talker.Answer doors = vika.says(hall, "/character create");
        Talker.Answer which = vika.presses(hall, doors.token("One minute"));
        Talker.Answer whose = vika.presses(hall, which.token("Fighter"));
        return vika.presses(hall, whose.token("Human"));
    }

    @Test
    void aBookLiesOverTheGameWithoutAnythingElseChanging() {
        brynIsThere();

        Pack with = laidOver(HARSH);

        assertThat(with.id()).isEqualTo("5e");
        assertThat(with.system().content().creatures()).doesNotContainKey("tarrasque");
        assertThat(settings.of(space).baseHash()).isEqualTo(packs.first().hash());
        Pack both = laidOver(SHIRT);
        assertThat(both.system().content().items()).containsKey("iron-shirt");
        assertThat(both.system().content().creatures()).doesNotContainKey("tarrasque");
        assertThat(shelf.of(space)).containsExactly(HARSH, SHIRT);
        assertThat(packs.pinned(both.hash())).isEqualTo(both);

        takenOff(SHIRT.id());
        takenOff(HARSH.id());

        assertThat(shelf.of(space)).isEmpty();
        assertThat(settings.rules(space)).isEqualTo(packs.first());
        assertThat(hero().pack()).isEqualTo(packs.first().hash());
    }

    @Test
    void aBookThatBreaksTheGameChangesNothing() {
        Book broken = book("broken", "{\"effects\":{\"blessed\":null}}");

        assertThat(rules.with(space, broken)).isInstanceOf(PackRead.Bad.class);
        assertThat(add(broken)).isEmpty();
        assertThat(shelf.of(space)).isEmpty();
        assertThat(settings.rules(space)).isEqualTo(packs.first());
    }

    @Test
    void whatTheGameItselfHasOtherwiseLiesBelowWhatAMasterBrought() {
        brynIsThere();
        laidOver(SHIRT);

        play("slow-healing", "one-class");

        Pack with = settings.rules(space);
        assertThat(resets(with)).isEmpty();
        assertThat(with.system().content().items()).containsKey("iron-shirt");
        assertThat(settings.of(space).variants()).containsExactly("slow-healing", "one-class");
        assertThat(hero().pack()).isEqualTo(with.hash());

        play();

        assertThat(shelf.of(space)).containsExactly(SHIRT);
        assertThat(resets(settings.rules(space))).containsExactly("long-rest");
        assertThat(settings.of(space).variants()).isEmpty();
    }

    @Test
    void anotherVersionOfTheGameBringsItsOwnWaysToBePlayedOtherwise() {
        playedBy(OtherRules.with("\"hp/resets\":[]", "\"hp/resets\":[\"short-rest\"]"));
        play("slow-healing");
        assertThat(resets(settings.rules(space))).containsExactly("short-rest");

        Talker.Answer preview = vika.presses(hall, lookAtNewer());
        vika.presses(hall, preview.token("Play by these"));

        assertThat(resets(settings.rules(space))).isEmpty();
        assertThat(shelf.find(space, Book.OF_VARIANTS))
                .hasValueSatisfying(book -> assertThat(book.body()).doesNotContain("short-rest"));
    }

    private void play(String... variants) {
        List<Variant> wanted = rules.game(space).variants().of(List.of(variants));
        Optional<RulesMove> moved = inACall(call -> rules.play(call, me(), wanted));
        assertThat(moved).isPresent();
    }

    private static List<String> resets(Pack pack) {
        return Objects.requireNonNull(pack.system().numbers().tracks().get("hp")).resets();
    }

    private Pack laidOver(Book book) {
        assertThat(add(book)).isPresent();
        return settings.rules(space);
    }

    private Optional<RulesMove> add(Book book) {
        return inACall(call -> rules.add(call, me(), book));
    }

    private RulesMove takenOff(String id) {
        return inACall(call -> rules.remove(call, me(), id)).orElseThrow();
    }

    private MemberId me() {
        return roles.leaders(space).getFirst();
    }

    private <T> T inACall(Function<Call, T> doing) {
        return Objects.requireNonNull(transaction.execute(_ -> doing.apply(call())));
    }

    private Call call() {
        return new Call(
                new DeliveryKey("books:" + UUID.randomUUID()),
                new Person(UUID.randomUUID(), "Vika", Language.EN),
                new Whereabouts(hall, space, null, Language.EN),
                new Arguments(Map.of()),
                Instant.EPOCH,
                _ -> {
                    throw new IllegalStateException("nobody throws dice");
                });
    }

    private static Book book(String id, String body) {
        return new Book(id, id, Book.Origin.HOMEBREW, body, "");
    }
}
