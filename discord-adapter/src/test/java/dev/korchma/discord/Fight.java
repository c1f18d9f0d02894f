package dev.korchma.discord;

import static org.awaitility.Awaitility.await;

import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.Seen;
import dev.korchma.peers.discord.world.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Two people in a duel that lasts as long as both only pass their turns. */
final class Fight {

    /** What is written on the buttons, in the language of the place. */
    record Labels(String accept, String endTurn, String surrender) {

        static final Labels ENGLISH = new Labels("Accept", "End turn", "Surrender");
        static final Labels RUSSIAN = new Labels("Принять", "Закончить ход", "Сдаться");
    }

    private final TestDiscord discord;
    private final Tavern tavern;
    private final Channel channel;
    private final DiscordPerson max;
    private final DiscordPerson lia;
    private final Labels labels;

    /** Max challenges, Lia accepts; who spoke in the channel first has chosen its language. */
    Fight(
            TestDiscord discord,
            Tavern tavern,
            Channel channel,
            List<DiscordPerson> two,
            Labels labels) {
        this.discord = discord;
        this.tavern = tavern;
        this.channel = channel;
        this.labels = labels;
        max = two.getFirst();
        lia = two.getLast();
        max.in(channel).slash("duel user", Map.of("opponent", lia)).outcome();
        discord.roundsUntil(() -> !with(labels.accept(), channel).isEmpty());
        Seen card = with(labels.accept(), channel).getLast();
        lia.in(channel).click(card, labels.accept()).outcome();
        discord.roundsUntil(() -> !with(labels.surrender()).isEmpty());
        discord.roundsUntil(() -> !with(labels.endTurn()).isEmpty());
    }

    /** In a tavern of its own, in English. */
    static Fight of(TestDiscord discord, String name) {
        Tavern tavern = discord.tavern(name);
        List<DiscordPerson> two =
                List.of(tavern.guest("Max", "en-US"), tavern.guest("Lia", "en-US"));
        return new Fight(discord, tavern, tavern.hall(), two, Labels.ENGLISH);
    }

    Tavern tavern() {
        return tavern;
    }

    DiscordPerson max() {
        return max;
    }

    List<DiscordPerson> both() {
        return List.of(max, lia);
    }

    Channel thread() {
        return tavern.thread(max);
    }

    /** Messages with a button, wherever they stand. */
    private List<Seen> with(String button) {
        List<Seen> found = new ArrayList<>();
        places().forEach(where -> found.addAll(with(button, where)));
        return found;
    }

    List<Seen> with(String button, Channel where) {
        return max.in(where).messages().stream()
                .filter(seen -> seen.buttons().contains(button))
                .toList();
    }

    private List<Channel> places() {
        List<Channel> all = new ArrayList<>(tavern.threads(max));
        all.add(channel);
        return all;
    }

    List<Seen> pinned(Channel where) {
        return max.in(where).messages().stream().filter(Seen::pinned).toList();
    }

    /** Whoever's turn it is passes, wherever the card of the turn stands. */
    void turn() {
        long before = step();
        await().atMost(TestDiscord.SOON)
                .until(() -> {
                    for (Channel where : places()) {
                        pass(max, where);
                        pass(lia, where);
                    }
                    return step() > before;
                });
    }

    /** Two turns, and the messages show them. */
    void twoTurns() {
        turn();
        discord.roundsUntil(this::isShown);
        turn();
        discord.roundsUntil(this::isShown);
    }

    /** Whose turn it is not is told so, and so is whoever presses what was left behind. */
    private void pass(DiscordPerson who, Channel where) {
        who.in(where).messages().stream()
                .filter(seen -> seen.buttons().contains(labels.endTurn()))
                .reduce((_, newer) -> newer)
                .ifPresent(card -> who.in(where).click(card, labels.endTurn()).outcome());
    }

    /** How many steps the duel has taken. */
    long step() {
        return discord.jdbc()
                .sql("select step from stream where id = ?")
                .param(stream())
                .query(Long.class)
                .single();
    }

    UUID stream() {
        return discord.jdbc()
                .sql("select stream_id from view where place = ? and kind = 'duel-card'")
                .param(Long.toString(channel.id()))
                .query(UUID.class)
                .single();
    }

    long space() {
        return discord.jdbc()
                .sql("select space_id from place where front = 'discord' and id = ?")
                .param(Long.toString(channel.id()))
                .query(Long.class)
                .single();
    }

    /** Whether every message of the duel shows what it should. */
    boolean isShown() {
        return discord.jdbc()
                .sql(
                        "select not exists (select 1 from view where stream_id = ? and shown < wanted)")
                .param(stream())
                .query(Boolean.class)
                .single();
    }
}
