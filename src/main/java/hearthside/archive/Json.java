package hearthside.archive;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import hearthside.ballot.Picture;
import hearthside.room.Asked;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * How our records are written down: plain JSON, the cases of sealed types by their simple names. Every text has buffers of its
 * own: those that Jackson keeps for the next one would still hold the last.
 */
final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                    .build())
            .addMixIn(Asked.class, ByName.class)
            .addMixIn(Picture.class, ByName.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
    private interface ByName {}

    String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    <T> T read(String text, Class<T> type) {
        return MAPPER.readValue(text, type);
    }
}
