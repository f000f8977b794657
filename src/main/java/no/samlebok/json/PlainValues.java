package no.samlebok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figures;
import no.samlebok.words.Words;

/** Writes values that are one text as a text: numbers, days, times, fields; and figures as the list of their entries. */
final class PlainValues extends SimpleModule {
    private static final long serialVersionUID = 1L;

    PlainValues() {
        text(BigDecimal.class, BigDecimal::toPlainString, BigDecimal::new);
        text(Instant.class, Instant::toString, Instant::parse);
        text(LocalDate.class, LocalDate::toString, LocalDate::parse);
        text(FieldId.class, FieldId::toString, FieldId::parse);
        addSerializer(new FiguresOut());
        addDeserializer(Figures.class, new FiguresIn());
        addSerializer(new WordsOut());
        addDeserializer(Words.class, new WordsIn());
    }

    private <T> void text(Class<T> kind, Function<T, String> write, Function<String, T> read) {
        addSerializer(new TextOut<>(kind, write));
        addDeserializer(kind, new TextIn<>(kind, read));
    }

    private static final class TextOut<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<T, String> write;

        TextOut(Class<T> kind, Function<T, String> write) {
            super(kind);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(write.apply(value));
        }

        @Override
        public void serializeWithType(
                T value,
                JsonGenerator out,
                SerializerProvider provider,
                com.fasterxml.jackson.databind.jsontype.TypeSerializer type)
                throws IOException {
            serialize(value, out, provider);
        }
    }

    private static final class TextIn<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> read;

        TextIn(Class<T> kind, Function<String, T> read) {
            super(kind);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return read.apply(in.getText());
            } catch (RuntimeException notSuchAText) {
                throw JsonMappingException.from(in, "not a " + handledType().getSimpleName(), notSuchAText);
            }
        }
    }

    private static final class FiguresOut extends StdSerializer<Figures> {
        private static final long serialVersionUID = 1L;

        FiguresOut() {
            super(Figures.class);
        }

        @Override
        public void serialize(Figures figures, JsonGenerator out, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(List.copyOf(figures.entries().values()), out);
        }
    }

    private static final class FiguresIn extends StdDeserializer<Figures> {
        private static final long serialVersionUID = 1L;

        FiguresIn() {
            super(Figures.class);
        }

        @Override
        public Figures deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Figures.of(Arrays.asList(context.readValue(in, Entry[].class)));
        }
    }

    /** Words that read the same in both languages are one text. */
    private static final class WordsOut extends StdSerializer<Words> {
        private static final long serialVersionUID = 1L;

        WordsOut() {
            super(Words.class);
        }

        @Override
        public void serialize(Words words, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (words.nb().equals(words.nn())) {
                out.writeString(words.nb());
            } else {
                out.writeStartObject();
                out.writeStringField("nb", words.nb());
                out.writeStringField("nn", words.nn());
                out.writeEndObject();
            }
        }
    }

    private static final class WordsIn extends StdDeserializer<Words> {
        private static final long serialVersionUID = 1L;

        WordsIn() {
            super(Words.class);
        }

        @Override
        public Words deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken() == JsonToken.VALUE_STRING) {
                return Words.same(in.getText());
            }
            var both = context.readTree(in);
            return new Words(both.path("nb").asText(), both.path("nn").asText());
        }
    }
}
