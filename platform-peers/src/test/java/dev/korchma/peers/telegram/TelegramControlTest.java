package dev.korchma.peers.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The peer driven over HTTP, as another process does. */
class TelegramControlTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final TelegramPeer PEER = TelegramPeer.start(TelegramOptions.usual());

    private final Bot bot = new Bot(PEER);

    @AfterAll
    static void stop() {
        PEER.close();
        CLIENT.close();
    }

    @Test
    void aWholeEveningIsPlayedFromOutside() throws Exception {
        long ann = act("person", "{'name':'Ann','language':'en'}").path("id").asLong();
        long bob = act("person", "{'name':'Боб'}").path("id").asLong();
        long forum =
                act("group", "{'kind':'forum','title':'Campaign','owner':%d}".formatted(ann))
                        .path("id")
                        .asLong();
        act("join", "{'group':%d,'person':%d}".formatted(forum, bob));
        act("bot", "{'group':%d,'be':'admin','rights':['manage_topics']}".formatted(forum));
        int thread =
                act("topic", "{'group':%d,'name':'Fight'}".formatted(forum)).path("thread").asInt();
        bot.forgets();
        var there = "'person':%d,'chat':%d,'topic':%d".formatted(bob, forum, thread);
        act("say", "{%s,'text':'/attack'}".formatted(there));
        assertThat(bot.hears().getLast().getMessage().getMessageThreadId()).isEqualTo(thread);

        int sent =
                bot.does(
                                SendMessage.builder()
                                        .chatId(forum)
                                        .messageThreadId(thread)
                                        .text("Whom?")
                                        .replyMarkup(Bot.keyboard("Goblin", "k1"))
                                        .build())
                        .getMessageId();
        var seen = act("visible", "{%s}".formatted(there));
        assertThat(seen.toString()).contains("Whom?", "Goblin");
        var query =
                act("press", "{%s,'message':%d,'label':'Goblin'}".formatted(there, sent))
                        .path("query")
                        .asString();
        var changes = act("changes", "{}");
        assertThat(changes.at("/changes").valueStream().toList().getLast().at("/seen/text"))
                .hasToString("\"Whom?\"");
        assertThat(
                        act("changes", "{'after':%d}".formatted(changes.path("last").asLong()))
                                .path("changes"))
                .isEmpty();
        var late = act("press", "{%s,'message':%d,'data':'k0'}".formatted(there, sent));
        assertThat(late.path("query").asString()).isNotEqualTo(query);
        bot.does(AnswerCallbackQuery.builder().callbackQueryId(query).text("Hit").build());
        assertThat(act("query", "{'query':'%s'}".formatted(query)).path("text").asString())
                .isEqualTo("Hit");
        assertThat(act("notice", "{'person':%d}".formatted(bob)).path("alert").asBoolean())
                .isFalse();
    }

    @Test
    void whatNobodyCouldDoAndWhatNobodyKnowsAreAnsweredSo() throws Exception {
        long eve = act("person", "{'name':'Eve'}").path("id").asLong();
        long owner = act("person", "{'name':'Own'}").path("id").asLong();
        long group =
                act("group", "{'kind':'group','title':'Closed','owner':%d}".formatted(owner))
                        .path("id")
                        .asLong();
        assertThat(call("say", "{'person':%d,'chat':%d,'text':'hi'}".formatted(eve, group)).body())
                .contains("Eve is not in the group");
        assertThat(call("dance", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void faultsAndCountersAreAtHand() throws Exception {
        long eve = act("person", "{'name':'Eve'}").path("id").asLong();
        act("start", "{'person':%d,'payload':'x1'}".formatted(eve));
        act("fault", "{'effect':'too_many','value':3,'method':'getMe','calls':1}");
        var address = URI.create(PEER.url() + "/bot" + PEER.token() + "/getMe");
        var first =
                CLIENT.send(
                        HttpRequest.newBuilder(address).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(first.statusCode()).isEqualTo(429);
        CLIENT.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
        assertThat(act("counters", "{}").path("calls").path("getme").asLong()).isPositive();
        assertThat(act("violations", "{}")).isEmpty();
        assertThat(act("about", "").path("token").asString()).isEqualTo(PEER.token());
    }

    private static JsonNode act(String name, String json) throws IOException, InterruptedException {
        var response = call(name, json);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static HttpResponse<String> call(String name, String json)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(PEER.url() + "/_control/" + name))
                        .POST(HttpRequest.BodyPublishers.ofString(json.replace('\'', '"')))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
