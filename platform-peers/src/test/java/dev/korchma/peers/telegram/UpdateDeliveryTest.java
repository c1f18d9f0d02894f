package dev.korchma.peers.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.korchma.peers.telegram.world.PeerClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;

/** What waits for the bot and when it is gone. */
class UpdateDeliveryTest {

    private final TelegramPeer peer =
            TelegramPeer.start(
                    TelegramOptions.usual()
                            .clock(PeerClock.standing(Instant.parse("2026-11-21T12:00:00Z"))));
    private final TelegramPerson bob = peer.person("Bob", "ru");
    private final Bot bot = new Bot(peer);

    @RegisterExtension final QuietClient quiet = new QuietClient();

    @AfterEach
    void stop() {
        assertThat(peer.violations()).isEmpty();
        peer.close();
    }

    @Test
    void anUpdateComesUntilALaterOneIsAskedFor() {
        bob.starts();
        bob.privately().says("one");
        var first = ask(0);
        assertThat(ask(0)).hasSameSizeAs(first);
        int confirmed = first.getFirst().getUpdateId() + 1;
        assertThat(ask(confirmed)).extracting(u -> u.getMessage().getText()).containsExactly("one");
        assertThat(ask(confirmed + 1)).isEmpty();
        assertThat(ask(0)).isEmpty();
    }

    @Test
    void aNegativeOffsetKeepsOnlyTheLast() {
        bob.starts();
        bob.privately().says("one");
        bob.privately().says("two");
        assertThat(ask(-1)).extracting(u -> u.getMessage().getText()).containsExactly("two");
        assertThat(ask(0)).hasSize(1);
    }

    @Test
    void aKindThatIsNotAllowedIsNeverKept() {
        bot.does(GetUpdates.builder().allowedUpdates(List.of("callback_query")).timeout(0).build());
        bob.starts();
        assertThat(ask(0)).isEmpty();
    }

    @Test
    void anUpdateIsForgottenAfterADay() {
        bob.starts();
        peer.clock().advance(Duration.ofHours(23));
        assertThat(ask(0)).hasSize(1);
        peer.clock().advance(Duration.ofHours(2));
        assertThat(ask(0)).isEmpty();
    }

    @Test
    void aPollWaitsAndIsAnsweredAtOnceWhenSomethingHappens() throws Exception {
        var poll = CompletableFuture.supplyAsync(() -> bot.hears(40));
        bob.starts();
        assertThat(poll.get(20, TimeUnit.SECONDS)).hasSize(1);
    }

    @Test
    void aSecondPollerThrowsTheFirstOneOut() throws Exception {
        var first = CompletableFuture.supplyAsync(() -> catchThrowable(() -> bot.hears(40)));
        Throwable thrown = null;
        for (int attempt = 0; attempt < 60 && thrown == null; attempt++) {
            // Whichever came first is thrown out by the one after it.
            bot.hears(0);
            thrown = first.completeOnTimeout(null, 50, TimeUnit.MILLISECONDS).get();
            if (thrown == null) {
                first = CompletableFuture.supplyAsync(() -> catchThrowable(() -> bot.hears(40)));
            }
        }
        assertThat(Bot.refusal(thrown)).contains("409").contains("terminated by other getUpdates");
    }

    @Test
    void afterAnIdleWeekTheIdsBeginLowerAndAnOldOffsetHidesNothing() {
        bob.starts();
        int last = ask(0).getLast().getUpdateId();
        assertThat(ask(last + 1)).isEmpty();
        peer.faults().idleWeek();
        bob.privately().says("is anybody there?");
        var heard = ask(last + 1);
        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().getUpdateId()).isLessThan(last);
    }

    @Test
    void updatesComeTwiceAndTurnedRoundWhenTold() {
        peer.faults().duplicateUpdates(1);
        peer.faults().reverseUpdates();
        bob.starts();
        bob.privately().says("one");
        var turned = ask(0);
        assertThat(turned.getFirst().getUpdateId()).isGreaterThan(turned.getLast().getUpdateId());
        var again = ask(turned.getFirst().getUpdateId() + 1);
        assertThat(again)
                .extracting(Update::getUpdateId)
                .containsExactly(turned.getLast().getUpdateId());
    }

    @Test
    void anUpdateHeldBackComesLateUnderALaterId() {
        peer.faults().holdUpdates(1);
        bob.starts();
        bob.privately().says("first heard");
        peer.faults().releaseUpdates();
        assertThat(ask(0))
                .extracting(u -> u.getMessage().getText())
                .containsExactly("first heard", "/start");
    }

    @Test
    void aDeafPollHearsNothingUntilAllIsWell() throws Exception {
        peer.faults().deaf(true);
        bob.starts();
        var poll = CompletableFuture.supplyAsync(() -> bot.hears(0));
        assertThat(poll.completeOnTimeout(List.of(), 300, TimeUnit.MILLISECONDS).get()).isEmpty();
        peer.faults().none();
        assertThat(ask(0)).hasSize(1);
    }

    private List<Update> ask(int offset) {
        return bot.does(GetUpdates.builder().offset(offset).timeout(0).build());
    }
}
