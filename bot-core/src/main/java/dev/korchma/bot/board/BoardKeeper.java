package dev.korchma.bot.board;

import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Reopening;
import dev.korchma.bot.chat.Vanishing;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.store.Glance;
import dev.korchma.bot.store.Ledger.DocumentTouched;
import dev.korchma.bot.store.Ledger.StepTaken;
import dev.korchma.bot.store.StoredJson;
import dev.korchma.bot.text.Fingerprint;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes every view show what it should. Level-triggered: however many steps were taken meanwhile,
 * the newest state is drawn once; what did not change is not sent; what was deleted is posted anew;
 * what failed is tried again soon, and by the next step and the next round at the latest.
 */
@Component
public class BoardKeeper implements Vanishing, Reopening, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BoardKeeper.class);
    private static final int ROUND = 500;

    /**
     * Stands in a row while its first message is on the way: after a crash it may be out already.
     */
    private static final String POSTING = "posting";

    /** The views of one stream on one front are shown one after the other. */
    private record Lane(UUID stream, String front) {}

    /** What is said in one place is shown one after the other. */
    private record Spot(String front, String place) {}

    private final Views views;
    private final Showing showing;
    private final Places places;
    private final Asides asides;
    private final StoredJson json;
    private final Map<String, Drawer> drawers;
    private final Fronts fronts;
    private final TransactionTemplate transaction;
    private final KeyedQueue queue = new KeyedQueue();
    private final Outages outages = new Outages();
    private final NextRound next = new NextRound(this::round);

    BoardKeeper(
            Views views,
            Showing showing,
            Places places,
            Asides asides,
            StoredJson json,
            ObjectProvider<Drawer> drawers,
            Fronts fronts,
            TransactionTemplate transaction) {
        this.views = views;
        this.showing = showing;
        this.places = places;
        this.asides = asides;
        this.json = json;
        this.drawers =
                drawers.stream().collect(Collectors.toMap(Drawer::kind, Function.identity()));
        this.fronts = fronts;
        this.transaction = transaction;
    }

    @TransactionalEventListener
    void stepTaken(StepTaken taken) {
        wake(taken.space(), taken.stream());
    }

    @TransactionalEventListener
    void touched(DocumentTouched touched) {
        wake(touched.space(), touched.document());
    }

    @TransactionalEventListener
    void announced(Views.Announced announced) {
        wake(announced.space(), announced.stream());
    }

    @TransactionalEventListener
    void opened(Talk.Opened opened) {
        talk(opened.place(), opened.space(), opened.view());
    }

    private void talk(Place place, long space, long view) {
        queue.submit(
                new Spot(place.front(), place.id()),
                () ->
                        trying(() ->
                                views.find(space, view)
                                        .filter(row -> row.shown() < row.wanted())
                                        .ifPresent(this::show)));
    }

    /** Looks after the views of one stream, soon. A front that is slow keeps no other waiting. */
    public void wake(long space, UUID stream) {
        queue.submit(
                stream,
                () ->
                        trying(() ->
                                showing.frontsBehind(space, stream)
                                        .forEach(front -> keep(space, new Lane(stream, front)))));
    }

    private void keep(long space, Lane lane) {
        queue.submit(
                lane,
                () ->
                        trying(() -> {
                            // Read before the glance: each row is shown at least what it wants.
                            List<ViewRow> behind =
                                    showing.behind(space, lane.stream(), lane.front());
                            talked(behind);
                            Glance.during(() ->
                                    behind.stream()
                                            .filter(row -> !isTalk(row))
                                            .forEach(row -> trying(() -> show(row))));
                        }));
    }

    /** Talk is shown by the queue of its place alone: by two it could be said twice. */
    private void talked(List<ViewRow> rows) {
        rows.stream().filter(this::isTalk).forEach(row -> talk(row.place(), row.space(), row.id()));
    }

    @Override
    public void vanished(String front, String place) {
        showing.vanished(front, place).forEach(gone -> wake(gone.space(), gone.stream()));
    }

    @Override
    public void reopened(String front, String place) {
        if (showing.reopened(front, place)) {
            round();
        }
    }

    /** Somebody opened a place of their own: what could not be shown there comes at once. */
    public void opened(UUID person, Place place) {
        showing.unseen(person, place).forEach(board -> wake(board.space(), board.stream()));
    }

    /** Looks after every view that shows less than it should. */
    public void round() {
        List<ViewRow> waiting = showing.waiting(ROUND);
        talked(waiting);
        waiting.stream()
                .filter(row -> !isTalk(row))
                .map(row -> new Showing.Followed(row.space(), Objects.requireNonNull(row.stream())))
                .distinct()
                .forEach(board -> wake(board.space(), board.stream()));
    }

    private boolean isTalk(ViewRow row) {
        Drawer drawer = drawers.get(row.kind());
        return drawer != null && drawer.isTalk();
    }

    /** The name of the deed that answers a control of this view which came too late. */
    public @Nullable String lateDeed(ViewRow row) {
        Drawer drawer = drawers.get(row.kind());
        return drawer == null ? null : drawer.late();
    }

    private void trying(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException unreachable) {
            LOG.warn("A view could not be shown and will be tried again", unreachable);
            next.failed();
        }
    }

    private void show(ViewRow asked) {
        if (!outages.isReached(asked.place().front(), () -> draw(asked))) {
            next.failed();
        }
    }

    private void draw(ViewRow asked) {
        Drawer drawer = drawers.get(asked.kind());
        ChatPlatform platform = fronts.find(asked.place().front()).orElse(null);
        if (drawer == null || platform == null) {
            return;
        }
        ViewRow row = inItsPlace(asked, platform);
        Offers offers = new Offers(row.space(), row.id(), drawer.guard(row));
        boolean last = drawer.isLast(row);
        View view = drawer.draw(row, offers);
        String hash = hash(view);
        if (hash.equals(row.hash()) && row.message() != null) {
            showing.shown(row, row.message(), hash, row.posts());
        } else {
            if (!offers.areThoseOf(row)) {
                views.offer(row.space(), row.id(), offers);
            }
            send(row, platform, view, hash);
        }
        if (last) {
            showing.settle(row);
        }
    }

    private void send(ViewRow row, ChatPlatform platform, View view, String hash) {
        String message = row.message();
        if (message != null) {
            switch (platform.edit(row.place(), message, view)) {
                case DONE -> showing.shown(row, message, hash, row.posts());
                case SHUT -> shut(row, platform, view, hash);
                case GONE -> post(row, platform, view, hash);
            }
            return;
        }
        post(row, platform, view, hash);
    }

    private void post(ViewRow row, ChatPlatform platform, View view, String hash) {
        String message = row.message();
        int posts = message == null ? row.posts() : row.posts() + 1;
        boolean mayBeThere = row.hash().equals(POSTING);
        showing.posting(row, POSTING, posts);
        String nonce = "view-%d-%d-%d".formatted(row.space(), row.id(), posts);
        switch (platform.post(row.place(), view, nonce)) {
            case ChatPlatform.Posted(String posted) -> {
                if (mayBeThere) {
                    platform.edit(row.place(), posted, view);
                }
                showing.shown(row, posted, hash, posts);
            }
            case ChatPlatform.Shut _ -> shut(row, platform, view, hash);
        }
    }

    /** What finds no room aside comes to the private chat; what stands somewhere stays there. */
    private void shut(ViewRow row, ChatPlatform platform, View view, String hash) {
        asides.instead(row)
                .ifPresentOrElse(
                        chat -> post(standsIn(row, chat), platform, view, hash),
                        () -> showing.shutOut(row));
    }

    private ViewRow inItsPlace(ViewRow row, ChatPlatform platform) {
        String title = row.thread();
        UUID stream = row.stream();
        if (title == null || stream == null) {
            return row;
        }
        UUID person = row.person();
        Place thread =
                person == null
                        ? places.threadOf(row.space(), stream, row.place())
                                .orElseGet(() -> open(row, platform, title, stream))
                        : asides.open(row, person, platform, title, stream);
        return standsIn(row, thread);
    }

    private ViewRow standsIn(ViewRow row, Place place) {
        showing.standsIn(row, place);
        return row.in(place);
    }

    /** A thread that is there now may be something the other views want to point at. */
    private Place open(ViewRow row, ChatPlatform platform, String title, UUID stream) {
        String nonce = "thread-%s-%s".formatted(stream, row.place().id());
        Place thread = platform.openThread(row.place(), title, nonce);
        if (thread.equals(row.place())) {
            return thread;
        }
        // Together: a crash in between would leave the others pointing nowhere.
        transaction.executeWithoutResult(_ -> {
            places.bind(thread, row.space(), stream, row.language());
            showing.showAnew(row.space(), stream);
        });
        wake(row.space(), stream);
        return thread;
    }

    @Override
    public void close() {
        next.close();
    }

    private String hash(View view) {
        return HexFormat.of().formatHex(Fingerprint.of(json.write(view, View.class)), 0, 16);
    }
}
