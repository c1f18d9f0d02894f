package dev.korchma.bot.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.korchma.bot.imports.Line.Fate;
import dev.korchma.bot.rulebooks.PackReader;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files made to hurt, or broken: each is answered soon, in little memory, with what is wrong and
 * where, in both languages; what is good beside it is taken.
 */
class HostileImportsTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    /** All that is made while its files are read, what is thrown away at once included. */
    private static final long BYTES = 128L << 20;

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final Bringing BRINGING =
            Bringing.into(Desk.GAME, source -> PackReader.read(Desk.GAME, List.of(source)))
                    .orElseThrow();

    /** What takes up the heap but for what may be left. */
    private static final List<byte[]> BALLAST = new ArrayList<>();

    private static final int MEGABYTE = 1 << 20;

    private final Texts texts = new Texts();

    /**
     * With {@code -Dheap-left=64} so many MB are left beside what the program and the files
     * themselves hold anyway; not before those are made.
     */
    private static void leaveLittleHeap() {
        int left = Integer.getInteger("heap-left", 0);
        if (left == 0 || !BALLAST.isEmpty()) {
            return;
        }
        Runtime heap = Runtime.getRuntime();
        System.gc();
        while (heap.maxMemory() - heap.totalMemory() + heap.freeMemory() > (long) left * MEGABYTE) {
            BALLAST.add(new byte[MEGABYTE]);
        }
    }

    @AfterAll
    static void giveItBack() {
        BALLAST.clear();
    }

    static Stream<Hostile> hostile() {
        return Stream.of(
                        HostileTexts.all(),
                        HostileRows.all(),
                        HostileTales.all(),
                        HostileArchives.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void is_answered_with_a_place_and_a_reason(Hostile hostile) {
        leaveLittleHeap();
        long bytes = THREAD.getCurrentThreadAllocatedBytes();
        BookFiles.of(hostile.file(), hostile.bytes());
        bytes = THREAD.getCurrentThreadAllocatedBytes() - bytes;
        long time = THREAD.getCurrentThreadCpuTime();
        Brought brought = BRINGING.bring(hostile.file(), hostile.bytes());
        time = THREAD.getCurrentThreadCpuTime() - time;
        assertThat(Duration.ofNanos(time)).isLessThan(SOON);
        assertThat(bytes).isLessThan(BYTES);
        List<Line> told =
                brought.lines().stream().filter(line -> line.fate() != Fate.TAKEN).toList();
        assertThat(told).isNotEmpty();
        assertThat(told.stream().flatMap(line -> line.remarks().stream()))
                .extracting(remark -> remark.key() + remark.said().getOrDefault(Language.EN, ""))
                .anyMatch(said -> said.startsWith(hostile.said()));
        told.forEach(this::isTold);
    }

    private void isTold(Line line) {
        assertThat(line.file()).isNotBlank();
        assertThat(line.remarks()).isNotEmpty();
        assertThat(line.fate() == Fate.ADAPTED || line.remarks().size() == 1).isTrue();
        String english = said(line, Language.EN);
        String russian = said(line, Language.RU);
        assertThat(english).doesNotContain("Exception", "import.", "rulebooks.", "{");
        assertThat(english.length()).isBetween(10, 400);
        assertThat(russian).matches("(?s).*[а-яё]{3}.*").isNotEqualTo(english);
    }

    private String said(Line line, Language language) {
        return new LineWords(texts, language).line(line).text();
    }

    @Test
    void there_are_more_than_two_hundred_of_them_and_no_two_are_the_same() {
        assertThat(hostile().map(Hostile::name)).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    }

    @Test
    void the_honest_ones_they_are_made_from_are_taken() {
        SmallBooks.files()
                .forEach((layout, file) ->
                        assertThat(Desk.bring(file).lines())
                                .as(layout)
                                .noneMatch(line -> line.fate() == Fate.REFUSED));
    }
}
