package dev.korchma.bot.campaigns;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.rulebooks.RulesInPlay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the spaces are played: a campaign as its master set it, a tavern by the first rules. */
@Component
public class CampaignSettings implements RulesInPlay {

    /**
     * The book with the variants of its game a campaign plays by; its fingerprint names them. No
     * name of a file leaves such an id.
     */
    public static final String VARIANTS = "@variants";

    public static final String BETWEEN_VARIANTS = " ";

    private final JdbcClient jdbc;
    private final PinnedPacks packs;

    CampaignSettings(JdbcClient jdbc, PinnedPacks packs) {
        this.jdbc = jdbc;
        this.packs = packs;
    }

    /** Of a campaign or a tavern. */
    public Settings of(long space) {
        return jdbc.sql(
                        """
                        select c.simple_fight, c.growth, c.open_book, c.pack_hash, c.base_hash,
                               b.fingerprint as variants
                          from campaign c
                          left join campaign_book b
                            on b.space_id = c.space_id and b.id = ? and b.taken
                         where c.space_id = ?
                        """)
                .params(VARIANTS, space)
                .query((row, _) -> {
                    String rules = row.getString("pack_hash");
                    String game = row.getString("base_hash");
                    return new Settings(
                            row.getBoolean("simple_fight"),
                            Growth.valueOf(row.getString("growth")),
                            row.getBoolean("open_book"),
                            rules == null ? firstRules() : rules,
                            game != null ? game : rules == null ? firstRules() : rules,
                            variants(row.getString("variants")));
                })
                .optional()
                .orElseGet(() ->
                        new Settings(
                                false,
                                Growth.DEFEATS,
                                true,
                                firstRules(),
                                firstRules(),
                                List.of()));
    }

    private static List<String> variants(@Nullable String written) {
        return written == null ? List.of() : List.of(written.split(BETWEEN_VARIANTS, -1));
    }

    @Override
    public String packHash(long space) {
        return of(space).packHash();
    }

    @Override
    public int startingLevel(long space) {
        return jdbc.sql("select starting_level from campaign where space_id = ?")
                .param(space)
                .query(Integer.class)
                .optional()
                .orElse(1);
    }

    /** The highest level the rules of a space know. */
    int highestLevel(long space) {
        return rules(space).system().play().advancement().playable();
    }

    /** The rules by which a space plays, as they were pinned. */
    public Pack rules(long space) {
        return packs.pinned(packHash(space));
    }

    private String firstRules() {
        return packs.first().hash();
    }

    /** The installed rules of the same game, where they are others than the pinned ones. */
    Optional<Pack> newer(Settings settings) {
        Pack pinned = packs.pinned(settings.baseHash());
        return packs.find(pinned.id()).filter(pack -> !pack.hash().equals(pinned.hash()));
    }

    void simpleFight(Campaign campaign, boolean simple) {
        jdbc.sql("update campaign set simple_fight = ? where space_id = ?")
                .params(simple, campaign.space())
                .update();
    }

    void growth(Campaign campaign, Growth growth) {
        jdbc.sql("update campaign set growth = ? where space_id = ?")
                .params(growth.name(), campaign.space())
                .update();
    }

    void beginAt(Campaign campaign, int level) {
        jdbc.sql("update campaign set starting_level = ? where space_id = ?")
                .params(level, campaign.space())
                .update();
    }

    void openBook(Campaign campaign, boolean open) {
        jdbc.sql("update campaign set open_book = ? where space_id = ?")
                .params(open, campaign.space())
                .update();
    }

    /**
     * Plays a campaign by these rules from now on.
     *
     * @param base the game below its books
     */
    public void play(long space, Pack base, Pack rules) {
        packs.pin(base);
        packs.pin(rules);
        jdbc.sql("update campaign set pack_hash = ?, base_hash = ? where space_id = ?")
                .params(rules.hash(), base.hash(), space)
                .update();
    }

    /** Nobody else changes how this campaign is played until the end of the transaction. */
    public long lock(long space) {
        return jdbc.sql("select space_id from campaign where space_id = ? for update")
                .param(space)
                .query(Long.class)
                .single();
    }
}
