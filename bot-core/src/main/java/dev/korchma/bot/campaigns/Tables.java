package dev.korchma.bot.campaigns;

import dev.korchma.bot.board.Views;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.People;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.people.Seating;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Which places sit at a campaign's table, and who hears when that changes. */
@Component
class Tables {

    private final Campaigns campaigns;
    private final Roles roles;
    private final Bridges bridges;
    private final Places places;
    private final Seating seating;
    private final Members members;
    private final People people;
    private final Views views;

    Tables(
            Campaigns campaigns,
            Roles roles,
            Bridges bridges,
            Places places,
            Seating seating,
            Members members,
            People people,
            Views views) {
        this.campaigns = campaigns;
        this.roles = roles;
        this.bridges = bridges;
        this.places = places;
        this.seating = seating;
        this.members = members;
        this.people = people;
        this.views = views;
    }

    /** Whether the place of a saying could become a table. */
    sealed interface Chair {}

    /**
     * @param channel the channel or group itself, also when the saying came from a thread below
     */
    record Free(Whereabouts channel) implements Chair {}

    record Taken(No why) implements Chair {}

    Chair free(Call call) {
        if (call.where().place().isAway()) {
            return new Taken(No.because("campaign.no.private"));
        }
        Whereabouts channel = seating.lock(places.above(call.where()));
        return campaigns
                .of(channel.space())
                .<Chair>map(there ->
                        new Taken(new No("campaign.no.taken", Map.of("name", there.name()))))
                .orElseGet(() -> new Free(channel));
    }

    /** Whoever is known where a table is set is known in the campaign from then on. */
    void sitDown(Free free, Campaign campaign, UUID speaker) {
        members.enter(campaign.space(), speaker);
        seating.acquaint(free.channel(), campaign.space());
        seating.sitDown(free.channel().place(), campaign.space());
    }

    /** As {@link #sitDown}, and the tables that were there hear of it. */
    void join(Free free, Campaign campaign, UUID speaker) {
        tell(campaign, TableNews.of(TableNews.JOINED, free.channel().place().front()));
        sitDown(free, campaign, speaker);
    }

    /** Tells every table of a campaign something in one line. */
    void tell(Campaign campaign, Map<String, String> news) {
        announce(campaign, TableNews.KIND, news);
    }

    /** Shows a card of its own at the first table of a campaign. */
    void open(Campaign campaign, String master) {
        announce(campaign, CampaignCard.KIND, CampaignCard.of(campaign.name(), master));
    }

    private void announce(Campaign campaign, String kind, Map<String, String> subject) {
        seating.tables(campaign.space()).forEach(table -> views.announce(kind, table, subject));
    }

    /** Takes a table away; it is a tavern again and hears of it. */
    void leave(Whereabouts table, Campaign campaign) {
        bridges.set(table.place(), false);
        seating.standUp(table.place());
        views.announce(
                TableNews.KIND, seating.lock(table), TableNews.of(TableNews.LEFT, campaign.name()));
    }

    List<Whereabouts> of(Campaign campaign) {
        return seating.tables(campaign.space());
    }

    /** The campaign that is played where something was said. */
    Optional<Campaign> here(Call call) {
        return campaigns.of(call.where().space());
    }

    boolean isOwner(Call call, Campaign campaign) {
        return members.person(campaign.space(), campaign.owner()).equals(call.person().id());
    }

    /** Does what only the owner of the campaign played here may do. */
    Outcome asOwner(Call call, Function<Campaign, Outcome> deed) {
        Campaign campaign = here(call).orElse(null);
        if (campaign == null) {
            return No.because("campaign.no.none");
        }
        return isOwner(call, campaign)
                ? deed.apply(campaign)
                : new No("campaign.no.not-owner", Map.of("name", owner(campaign)));
    }

    /** Does what those who lead the campaign played here may do. */
    Outcome asLeader(Call call, Function<Campaign, Outcome> deed) {
        Campaign campaign = here(call).orElse(null);
        if (campaign == null) {
            return No.because("campaign.no.none");
        }
        return roles.leads(campaign.space(), me(call))
                ? deed.apply(campaign)
                : new No("campaign.no.not-leader", Map.of("name", master(campaign)));
    }

    /** Does what only the master of the campaign played here may do. */
    Outcome asMaster(Call call, Function<Campaign, Outcome> deed) {
        Campaign campaign = here(call).orElse(null);
        if (campaign == null) {
            return No.because("campaign.no.none");
        }
        return roles.master(campaign).equals(me(call))
                ? deed.apply(campaign)
                : new No("campaign.no.not-master", Map.of("name", master(campaign)));
    }

    MemberId me(Call call) {
        return members.enter(call.where().space(), call.person().id());
    }

    String owner(Campaign campaign) {
        return name(campaign, campaign.owner());
    }

    String master(Campaign campaign) {
        return name(campaign, roles.master(campaign));
    }

    String name(Campaign campaign, MemberId member) {
        return people.person(members.person(campaign.space(), member)).name();
    }
}
