package dev.korchma.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.chat.Attached;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FileHandsTest {

    private static final int MOST = 2 << 20;

    private final FileHands hands = new FileHands(Duration.ofMillis(300), Duration.ofMillis(300));

    private static Attached from(Attached.Source source) {
        return new Attached("good.zip", 3, source);
    }

    private Object came(Attached attached) {
        var came = new CompletableFuture<Object>();
        hands.fetch(attached, MOST, came::complete, came::complete);
        return came.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Test
    void whatIsThereIsBrought() {
        byte[] bytes = {1, 2, 3};

        assertThat(((HandedFile) came(from(_ -> new Attached.Whole(bytes)))).bytes())
                .isEqualTo(bytes);
    }

    @Test
    void everyWayItCanFailIsSaid() {
        var named = Map.<String, Object>of("name", "good.zip");

        assertThat(came(from(_ -> new Attached.Gone()))).isEqualTo(new No("file.gone", named));
        assertThat(came(from(_ -> new Attached.Whole(new byte[0]))))
                .isEqualTo(new No("option.file-empty", named));
        assertThat(came(from(FileHandsTest::broken))).isEqualTo(new No("file.away", named));
        assertThat(came(from(_ -> new Attached.TooBig())))
                .isEqualTo(new No("option.file-too-big", Map.of("name", "good.zip", "max", 2)));
    }

    private static Attached.Fetched broken(int most) throws IOException {
        throw new IOException("hung up after " + most);
    }

    @Test
    void aFileThatIsBiggerThanWasAnnouncedIsNotBrought() {
        assertThat(came(from(most -> new Attached.Whole(new byte[most + 1]))))
                .isEqualTo(new No("option.file-too-big", Map.of("name", "good.zip", "max", 2)));
    }

    @Test
    void aSourceThatTricklesIsLeftAndItsThreadGivenBack() throws InterruptedException {
        var interrupted = new CountDownLatch(1);

        Object came = came(from(_ -> sleeping(interrupted)));

        assertThat(came).isEqualTo(new No("file.away", Map.of("name", "good.zip")));
        assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
    }

    private static Attached.Fetched sleeping(CountDownLatch interrupted) {
        try {
            Thread.sleep(Duration.ofMinutes(1));
        } catch (InterruptedException stopped) {
            interrupted.countDown();
        }
        return new Attached.Gone();
    }

    @Test
    void whenAllHandsAreFullTheNextIsToldToWaitAndLaterServed() throws InterruptedException {
        var done = new CountDownLatch(1);
        List<CompletableFuture<Object>> held = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            var taken = new CompletableFuture<Object>();
            held.add(taken);
            hands.fetch(
                    from(_ -> new Attached.Whole(new byte[1])),
                    MOST,
                    file -> {
                        taken.complete(file);
                        awaitQuietly(done);
                    },
                    taken::complete);
        }
        held.forEach(CompletableFuture::join);

        assertThat(came(from(_ -> new Attached.Whole(new byte[1]))))
                .isEqualTo(No.because("file.busy"));

        done.countDown();
        assertThat(came(from(_ -> new Attached.Whole(new byte[1])))).isInstanceOf(HandedFile.class);
    }

    private static void awaitQuietly(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
