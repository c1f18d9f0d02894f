package dev.korchma.bot.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.TestHouse;
import dev.korchma.bot.chat.Speaker;
import dev.korchma.bot.people.Joining;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.People;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.game.journal.MemberId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever roles are given, passed on and joined: one master, the owner for ever, and whoever
 * became another keeps the greater say. {@code -Dseasons=N} tries N of them.
 */
@DirtiesContext
@SpringBootTest(classes = TestHouse.class, properties = "spring.main.web-application-type=none")
class RolesLawsTest {

    private static final int PEOPLE = 6;
    private static final List<Role> GIVEN = List.of(Role.CO_MASTER, Role.PLAYER, Role.SPECTATOR);

    @Autowired private Roles roles;
    @Autowired private Campaigns campaigns;
    @Autowired private PinnedPacks packs;
    @Autowired private People people;
    @Autowired private Members members;
    @Autowired private Joining joining;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    private final List<UUID> persons = new ArrayList<>();
    private final List<Campaign> all = new ArrayList<>();
    private final Map<UUID, UUID> became = new HashMap<>();

    /** What each person should be in each campaign, written down by hand. */
    private final Map<Long, Map<UUID, Role>> wanted = new HashMap<>();

    private final Map<Long, UUID> owners = new HashMap<>();

    static LongStream seasons() {
        return LongStream.rangeClosed(1, Long.getLong("seasons", 12));
    }

    @ParameterizedTest
    @MethodSource("seasons")
    void oneMasterOneOwnerAndTheGreaterSayStays(long seed) {
        Random chance = new Random(seed);
        for (int at = 0; at < PEOPLE; at++) {
            Speaker speaker = new Speaker("paper", "roles-" + seed + "-" + at, "P" + at);
            persons.add(people.meet(speaker, "en").id());
        }
        open(persons.getFirst());
        open(persons.getLast());
        for (int at = 0; at < 60; at++) {
            Campaign campaign = all.get(chance.nextInt(all.size()));
            UUID somebody = persons.get(chance.nextInt(PEOPLE));
            switch (chance.nextInt(8)) {
                case 0, 1, 2 -> members.enter(campaign.space(), somebody);
                case 3, 4, 5 -> give(campaign, somebody, GIVEN.get(chance.nextInt(GIVEN.size())));
                case 6 -> crown(campaign, somebody);
                default -> join(somebody, persons.get(chance.nextInt(PEOPLE)));
            }
            all.forEach(this::holds);
        }
    }

    @Test
    void whoNeverCameHasNoRoleAndOutsideACampaignNobodyHas() {
        UUID ann = people.meet(new Speaker("paper", "ann", "Ann"), "en").id();
        long tavern =
                jdbc.sql("insert into space (kind) values ('tavern') returning id")
                        .query(Long.class)
                        .single();
        MemberId there = members.enter(tavern, ann);

        assertThat(roles.of(tavern, there)).isEmpty();
        assertThat(roles.leads(tavern, there)).isFalse();
        assertThat(roles.leaders(tavern)).isEmpty();
        assertThat(roles.of(tavern, new MemberId(UUID.randomUUID()))).isEmpty();
    }

    private void open(UUID owner) {
        Campaign opened = transaction.execute(_ -> campaigns.open("Salt", owner, packs.first()));
        all.add(opened);
        wanted.put(opened.space(), new HashMap<>(Map.of(owner, Role.MASTER)));
        owners.put(opened.space(), owner);
    }

    private void give(Campaign campaign, UUID person, Role role) {
        MemberId member = members.enter(campaign.space(), person);
        if (roles.master(campaign).equals(member)) {
            return;
        }
        roles.give(campaign.space(), member, role);
        wanted(campaign).put(now(person), role);
    }

    private void crown(Campaign campaign, UUID person) {
        transaction.executeWithoutResult(
                _ -> roles.crown(campaign.space(), members.enter(campaign.space(), person)));
        wanted(campaign).replaceAll((_, role) -> role == Role.MASTER ? Role.PLAYER : role);
        wanted(campaign).put(now(person), Role.MASTER);
    }

    private void join(UUID first, UUID second) {
        UUID stays = now(first);
        UUID goes = now(second);
        transaction.executeWithoutResult(_ -> joining.pair(first, second).ifPresent(joining::join));
        if (stays.equals(goes)) {
            return;
        }
        became.put(goes, stays);
        for (Map<UUID, Role> there : wanted.values()) {
            Role old = there.remove(goes);
            if (old != null) {
                there.merge(stays, old, (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
    }

    private void holds(Campaign campaign) {
        long space = campaign.space();
        assertThat(roles.holders(space).stream().map(Roles.Holder::role))
                .filteredOn(Role.MASTER::equals)
                .hasSize(1);
        assertThat(members.person(space, campaign.owner())).isEqualTo(now(owner(campaign)));
        for (UUID person : persons) {
            Optional<MemberId> member = members.find(space, person);
            Optional<Role> expected =
                    member.map(_ -> wanted(campaign).getOrDefault(now(person), Role.SPECTATOR));
            assertThat(member.flatMap(one -> roles.of(space, one))).isEqualTo(expected);
            member.ifPresent(one ->
                    assertThat(roles.leaders(space).contains(one))
                            .isEqualTo(roles.leads(space, one))
                            .isEqualTo(expected.orElseThrow().leads()));
        }
    }

    private Map<UUID, Role> wanted(Campaign campaign) {
        return Objects.requireNonNull(wanted.get(campaign.space()));
    }

    private UUID owner(Campaign campaign) {
        return Objects.requireNonNull(owners.get(campaign.space()));
    }

    private UUID now(UUID person) {
        UUID now = person;
        while (became.containsKey(now)) {
            now = became.get(now);
        }
        return now;
    }
}
