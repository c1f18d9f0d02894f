package dev.korchma.peers.telegram.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the description of the Bot API catches. */
class SpecCheckTest {

    private SpecCheck check;

    @BeforeEach
    void description() {
        var found = ApiDescription.find();
        assumeTrue(found.isPresent(), "no description of the Bot API here");
        check = new SpecCheck(found.orElseThrow());
    }

    @Test
    void anAnswerWithoutARequiredFieldOrOfAWrongTypeIsCaught() {
        assertThat(check.answer("getMe", json("{'id':1,'first_name':'x'}")))
                .containsExactly("result.is_bot of User is missing");
        assertThat(check.answer("deleteMessage", json("{}"))).hasSize(1);
        assertThat(check.answer("getme", json("{'id':1,'is_bot':true,'first_name':'x'}")))
                .isEmpty();
    }

    @Test
    void anUpdateIsCheckedAllTheWayDown() {
        var message =
                "{'update_id':1,'message':{'message_id':1,'date':'today','chat':{'id':1,'type':'private'}}}";
        assertThat(check.update(json(message)))
                .containsExactly("update.message.date is not an integer: \"today\"");
        assertThat(check.update(json("{'update_id':1,'whisper':{}}")))
                .containsExactly("update.whisper is no field of Update");
    }

    @Test
    void aFormIsReadByTheTypesOfItsFieldsAndItsFilesMustBeThere() {
        var form = "{'chat_id':'1','photo':'attach://map','has_spoiler':'true'}";
        assertThat(check.request("sendPhoto", json(form), Set.of("map"))).isEmpty();
        assertThat(check.request("sendPhoto", json(form), Set.of())).containsExactly("no part map");
        var keyboard = "{'chat_id':1,'text':'x','reply_markup':'{\\'inline_keyboard\\':[[{}]]}'}";
        assertThat(check.request("sendMessage", json(keyboard), Set.of()))
                .anyMatch(one -> one.contains("text of InlineKeyboardButton is missing"));
    }

    @Test
    void whatIsNewerThanTheFileIsKnownFromTheOverlay() {
        var whisper =
                "{'chat_id':1,'text':'x','ephemeral_message_parameters':{'receiver_user_id':2,'since':3}}";
        assertThat(check.request("sendMessage", json(whisper), Set.of()))
                .containsExactly(
                        "ephemeral_message_parameters.since is no field of"
                                + " EphemeralMessageParameters");
        assertThat(check.request("deleteEphemeralMessage", json("{'chat_id':1}"), Set.of()))
                .isEqualTo(
                        List.of("receiver_user_id is missing", "ephemeral_message_id is missing"));
    }

    private static ObjectNode json(String text) {
        var quoted = text.replace("\\'", "\\\"").replace('\'', '"');
        return (ObjectNode) JsonMapper.shared().readTree(quoted);
    }
}
