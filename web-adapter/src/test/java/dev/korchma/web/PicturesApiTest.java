package dev.korchma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.korchma.bot.TestDatabase;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What was drawn, as the page fetches it. */
class PicturesApiTest {

    private static final HikariDataSource DATABASE = TestDatabase.fresh();
    private static final TestTable TABLE = TestTable.on(DATABASE);
    private static final Guest ANN = Guest.sit(TABLE, "Ann");

    @AfterAll
    static void close() {
        TABLE.close();
        DATABASE.close();
    }

    @Test
    void whoeverSitsHereAndKnowsTheHashGetsItAndMayKeepItForGood() throws Exception {
        HttpResponse<byte[]> answer = fetched("pictures", "kept", ANN.token());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).containsExactly(1, 2);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                .contains("private", "max-age=31536000", "immutable");
    }

    @Test
    void withoutASeatThereIsNothingToSee() throws Exception {
        assertThat(fetched("pictures", "kept", "nobody's").statusCode()).isEqualTo(401);
    }

    @Test
    void whatIsNotKeptIsNotThere() throws Exception {
        assertThat(fetched("pictures", "forgotten", ANN.token()).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileIsSavedAndNeverShown() throws Exception {
        HttpResponse<byte[]> answer = fetched("papers", "kept", ANN.token());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/octet-stream");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(fetched("papers", "kept", "nobody's").statusCode()).isEqualTo(401);
        assertThat(fetched("papers", "forgotten", ANN.token()).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<byte[]> fetched(String what, String hash, String token)
            throws Exception {
        return Guest.BROWSER.send(
                HttpRequest.newBuilder(TABLE.uri("/api/" + what + "/" + hash))
                        .header("X-Seat", token)
                        .build(),
                BodyHandlers.ofByteArray());
    }
}
