package no.samlebok.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Objects;
import no.samlebok.app.archive.Codec;
import no.samlebok.figure.Figure;
import no.samlebok.ledger.Deed;

/**
 * Values as JSON documents by the components of their records: numbers as decimal strings so that nothing is rounded on the
 * way, times in ISO 8601, and an unknown component is a fault. What stands in a document of an earlier program stays
 * readable: a component may come, one that is gone is named here.
 */
public final class KeptJson implements Codec {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new PlainValues())
            .addMixIn(Figure.class, FigureKinds.class)
            .addMixIn(Deed.class, DeedKinds.class)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @Override
    public String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JacksonException e) {
            throw new IllegalStateException("a value that cannot be a document: " + value.getClass(), e);
        }
    }

    @Override
    public <T> T read(String document, Class<T> kind) {
        try {
            return Objects.requireNonNull(MAPPER.readValue(document, kind), "null");
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalArgumentException("not a " + kind.getSimpleName(), e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Figure.Amount.class, name = "amount"),
        @JsonSubTypes.Type(value = Figure.Stated.class, name = "stated"),
        @JsonSubTypes.Type(value = Figure.Range.class, name = "range"),
        @JsonSubTypes.Type(value = Figure.Bounded.class, name = "bounded"),
        @JsonSubTypes.Type(value = Figure.Approximate.class, name = "approximate"),
        @JsonSubTypes.Type(value = Figure.Rank.class, name = "rank"),
        @JsonSubTypes.Type(value = Figure.Day.class, name = "day"),
        @JsonSubTypes.Type(value = Figure.Quantity.class, name = "quantity"),
        @JsonSubTypes.Type(value = Figure.Code.class, name = "code"),
        @JsonSubTypes.Type(value = Figure.Text.class, name = "text"),
        @JsonSubTypes.Type(value = Figure.Missing.class, name = "missing"),
        @JsonSubTypes.Type(value = Figure.Unread.class, name = "unread")
    })
    private interface FigureKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "does")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Deed.Receive.class, name = "receive"),
        @JsonSubTypes.Type(value = Deed.Endorse.class, name = "endorse"),
        @JsonSubTypes.Type(value = Deed.Approve.class, name = "approve"),
        @JsonSubTypes.Type(value = Deed.Return.class, name = "return"),
        @JsonSubTypes.Type(value = Deed.Exclude.class, name = "exclude"),
        @JsonSubTypes.Type(value = Deed.Include.class, name = "include"),
        @JsonSubTypes.Type(value = Deed.Waive.class, name = "waive"),
        @JsonSubTypes.Type(value = Deed.EndWaiver.class, name = "end-waiver"),
        @JsonSubTypes.Type(value = Deed.Amend.class, name = "amend"),
        @JsonSubTypes.Type(value = Deed.Settle.class, name = "settle"),
        @JsonSubTypes.Type(value = Deed.Answer.class, name = "answer"),
        @JsonSubTypes.Type(value = Deed.Reopen.class, name = "reopen")
    })
    private interface DeedKinds {}
}
