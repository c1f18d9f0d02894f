package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Fronts;
import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.people.Seating;
import dev.korchma.bot.people.Whereabouts;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * In which campaigns the masters' screens stand in threads of their own, and under which channel.
 */
@Component
class ScreensAside {

    private final JdbcClient jdbc;
    private final Fronts fronts;
    private final Places places;
    private final Seating seating;

    ScreensAside(JdbcClient jdbc, Fronts fronts, Places places, Seating seating) {
        this.jdbc = jdbc;
        this.fronts = fronts;
        this.places = places;
        this.seating = seating;
    }

    /** Off in a tavern. */
    boolean isOn(long space) {
        return jdbc.sql("select screen_aside from campaign where space_id = ?")
                .param(space)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void set(long space, boolean on) {
        jdbc.sql("update campaign set screen_aside = ? where space_id = ?")
                .params(on, space)
                .update();
    }

    /**
     * Who else reads in such threads at the tables of a space.
     *
     * @return key of the sentence; empty where no table could have one
     */
    Optional<String> readers(long space) {
        return seating.tables(space).stream()
                .map(table -> table.place().front())
                .distinct()
                .flatMap(front -> readers(front).stream())
                .findFirst();
    }

    /**
     * The channel under which a screen that is asked for has its thread: this one, else a table.
     */
    Optional<Whereabouts> channel(Call call) {
        long space = call.where().space();
        Place here = call.where().place();
        if (!isOn(space) || readers(here.front()).isEmpty()) {
            return Optional.empty();
        }
        Stream<Whereabouts> spokenIn =
                here.isAway() ? Stream.empty() : Stream.of(places.above(call.where()));
        return Stream.concat(spokenIn, seating.tables(space).stream())
                .filter(table -> table.place().front().equals(here.front()))
                .findFirst()
                .map(table -> table.in(space));
    }

    private Optional<String> readers(String front) {
        return fronts.find(front).flatMap(ChatPlatform::readersAside);
    }
}
