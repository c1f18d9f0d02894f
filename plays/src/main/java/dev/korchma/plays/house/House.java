package dev.korchma.plays.house;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.zaxxer.hikari.HikariDataSource;
import dev.korchma.bot.BotCore;
import dev.korchma.bot.TestDatabase;
import dev.korchma.bot.board.BoardKeeper;
import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.command.Clockwork;
import dev.korchma.bot.store.DiceBox;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinitionCustomizer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A running bot on a database of its own, which can be restarted and whose time can be moved. */
public final class House implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(10);

    private final HikariDataSource database;
    private final ScriptedDice dice;
    private final Plan plan;
    private final JdbcClient jdbc;
    private Duration passed = Duration.ZERO;
    private Accidents accidents = new Accidents();
    private ConfigurableApplicationContext running;

    /**
     * What is put together besides the neutral bot.
     *
     * @param platform a front that lives outside the bot and outlives its restarts, or null
     * @param more configurations of further modules
     */
    public record Plan(
            WebApplicationType web,
            @Nullable ChatPlatform platform,
            List<Class<?>> more,
            Map<String, Object> settings) {
        public Plan {
            more = List.copyOf(more);
            settings = Map.copyOf(settings);
        }

        /** One bot for all of these; at most one of them may have a front outside the bot. */
        static Plan all(List<Plan> plans) {
            WebApplicationType web = WebApplicationType.NONE;
            ChatPlatform platform = null;
            List<Class<?>> more = new ArrayList<>();
            Map<String, Object> settings = new HashMap<>();
            for (Plan plan : plans) {
                web = plan.web() == WebApplicationType.NONE ? web : plan.web();
                platform = plan.platform() == null ? platform : plan.platform();
                more.addAll(plan.more());
                settings.putAll(plan.settings());
            }
            return new Plan(web, platform, more, settings);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(BotCore.class)
    static class Bot {}

    private House(Plan plan, HikariDataSource database, ScriptedDice dice) {
        this.plan = plan;
        this.database = database;
        this.dice = dice;
        jdbc = JdbcClient.create(database);
        running = start();
    }

    public static House build(Plan plan) {
        return new House(plan, TestDatabase.fresh(), new ScriptedDice());
    }

    /** A second instance on the same database, as two servers share one. */
    public House twin() {
        return new House(plan, database, dice);
    }

    public <T> T bean(Class<T> type) {
        return running.getBean(type);
    }

    public <T> T bean(Class<T> type, String name) {
        return running.getBean(name, type);
    }

    /** The errors the bot logged since this was last asked for. */
    public List<String> accidents() {
        return accidents.take();
    }

    public ScriptedDice dice() {
        return dice;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    /** The environment of the running bot, for the port it got. */
    public String setting(String name) {
        return running.getEnvironment().getRequiredProperty(name);
    }

    public void restart() {
        running.close();
        running = start();
        if (!passed.isZero()) {
            bean(Clockwork.class).pass(passed);
        }
    }

    /**
     * Puts the clock right again, so that one scene's days do not age the questions of the next.
     */
    public void forgetPassedTime() {
        if (!passed.isZero()) {
            passed = Duration.ZERO;
            restart();
        }
    }

    /**
     * Lets time pass for the game; timers that became due go off. No timer is at work meanwhile:
     * the scheduler would take one that works for days for dead.
     */
    public void pass(Duration time) {
        passed = passed.plus(time);
        Scheduler scheduler = bean(Scheduler.class);
        scheduler.pause();
        while (!scheduler.getCurrentlyExecuting().isEmpty()) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        bean(Clockwork.class).pass(time);
        scheduler.resume();
    }

    /**
     * Waits until every view shows what it should, every letter is out and no timer is due.
     *
     * @throws IllegalStateException naming what is still open
     */
    public void settle() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long lastPush = System.nanoTime();
        for (String open = open(); !open.isEmpty(); open = open()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the bot does not come to rest: " + open);
            }
            if (System.nanoTime() - lastPush > Duration.ofSeconds(1).toNanos()) {
                bean(BoardKeeper.class).round();
                lastPush = System.nanoTime();
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    private String open() {
        if (timersDue() > 0) {
            bean(Scheduler.class).triggerCheckForDueExecutions();
            return "timers are due";
        }
        long behind =
                jdbc.sql("select count(*) from view where shown < wanted and stream_id is not null")
                        .query(Long.class)
                        .single();
        long letters =
                jdbc.sql("select count(*) from outbox where sent_at is null and not held")
                        .query(Long.class)
                        .single();
        return behind + letters == 0 ? "" : behind + " views, " + letters + " letters";
    }

    private long timersDue() {
        Instant now = bean(Clockwork.class).now();
        return jdbc.sql(
                        """
                        select count(*) from scheduled_tasks
                         where task_name not in ('boards', 'sweep') and execution_time <= ?
                        """)
                .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        running.close();
        database.close();
    }

    /** Stops the bot, leaving the database to its twin. */
    public void leave() {
        running.close();
    }

    private ConfigurableApplicationContext start() {
        Map<String, Object> settings = new HashMap<>(plan.settings());
        settings.put("spring.jpa.properties.hibernate.type.json_format_mapper", "jackson3");
        settings.put("spring.jpa.open-in-view", "false");
        settings.put("spring.threads.virtual.enabled", "true");
        settings.put("spring.main.banner-mode", "off");
        settings.put("spring.jmx.enabled", "false");
        settings.put("logging.level.root", "WARN");
        ConfigurableApplicationContext context = begin(settings);
        // Starting resets the log, so the listener of the run before is gone.
        accidents = Accidents.listen();
        return context;
    }

    private ConfigurableApplicationContext begin(Map<String, Object> settings) {
        return new SpringApplicationBuilder(Bot.class)
                .sources(plan.more().toArray(Class<?>[]::new))
                .web(plan.web())
                .beanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE)
                .registerShutdownHook(false)
                .properties(settings)
                .initializers(context -> furnish((GenericApplicationContext) context))
                .run();
    }

    private void furnish(GenericApplicationContext context) {
        BeanDefinitionCustomizer kept =
                bean -> {
                    bean.setPrimary(true);
                    bean.setDestroyMethodName("");
                };
        context.registerBean("playedDatabase", DataSource.class, () -> database, kept);
        context.registerBean("playedDice", DiceBox.class, () -> dice, kept);
        ChatPlatform platform = plan.platform();
        if (platform != null) {
            context.registerBean("playedPlatform", ChatPlatform.class, () -> platform);
        }
    }
}
