package no.samlebok.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import no.samlebok.rings.Requires;

/** One workbook open in LibreOffice, recalculated for filling after filling. */
final class Recalculation implements AutoCloseable {
    private static final int SECONDS_TO_END = 30;

    private final ObjectMapper mapper = new ObjectMapper();
    private final Process process;
    private final BufferedWriter in;
    private final BufferedReader out;
    private final Map<String, Object> last = new HashMap<>();
    private int number;

    Recalculation(Path workbook) throws IOException {
        Requires.program("soffice");
        var script = Path.of("src/test/python/recalculate.py");
        process = new ProcessBuilder(Requires.python("uno").toString(), script.toString(), workbook.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        in = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The text of each rule's cell, by the rule's id. */
    Map<String, String> states(Map<String, Object> cells) throws IOException {
        var changed = new LinkedHashMap<String, Object>();
        cells.forEach((name, value) -> {
            if (!Objects.equals(last.put(name, value), value)) {
                changed.put(name, value.equals("") ? null : value);
            }
        });
        in.write(mapper.writeValueAsString(changed));
        in.newLine();
        in.flush();
        var line = out.readLine();
        if (line == null) {
            throw new IOException("the calculation ended before its time");
        }
        return states(mapper.readTree(line));
    }

    private Map<String, String> states(JsonNode answer) {
        if (answer.get("poison").asInt() != number * 2 + 1) {
            throw new IllegalStateException("the poisoned cell did not change: nothing was calculated");
        }
        number++;
        var states = new LinkedHashMap<String, String>();
        answer.get("states")
                .properties()
                .forEach(state -> states.put(state.getKey(), state.getValue().asText()));
        return states;
    }

    /** Lets the script end LibreOffice before it ends itself. */
    @Override
    public void close() throws IOException {
        in.close();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroy();
            }
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
