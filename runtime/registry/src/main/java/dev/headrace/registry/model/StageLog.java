package dev.headrace.registry.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headrace.runtime.journal.LineFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The moves of a model's stages, {@code stages.jsonl}: docs/schemas/stage-move.schema.json. A move counts when its line is whole. */
record StageLog(Path file) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** All moves, the oldest first. */
    List<StageMove> moves() throws IOException {
        List<StageMove> moves = new ArrayList<>();
        for (String line : LineFile.read(file)) {
            moves.add(read(line));
        }
        return moves;
    }

    private static StageMove read(String line) throws IOException {
        try {
            JsonNode node = JSON.readTree(line);
            StageMove.Kind kind = RecordReader.text(node, "move").equals(StageMove.Kind.ROLLBACK.word())
                    ? StageMove.Kind.ROLLBACK
                    : StageMove.Kind.PROMOTE;
            return new StageMove(
                    kind,
                    RecordReader.text(node, "stage"),
                    (int) RecordReader.whole(node, "version"),
                    Instant.ofEpochMilli(RecordReader.whole(node, "millis")));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            // To pass one over would show a stage where it is not.
            throw new IOException("a line of `stages.jsonl` cannot be read", e);
        }
    }

    void add(StageMove move) throws IOException {
        LineFile.append(
                file,
                JSON.createObjectNode()
                        .put("move", move.kind().word())
                        .put("stage", move.stage())
                        .put("version", move.version())
                        .put("millis", move.at().toEpochMilli())
                        .toString());
    }

    /** Where each stage stands, by name. */
    static Map<String, Integer> standing(List<StageMove> moves) {
        Map<String, Integer> standing = new TreeMap<>();
        moves.forEach(m -> standing.put(m.stage(), m.version()));
        return standing;
    }

    /** The version that a stage stood at before: moves back take back moves on. */
    static Optional<Integer> before(List<StageMove> moves, String stage) {
        Deque<Integer> stood = new ArrayDeque<>();
        for (StageMove move : moves) {
            if (!move.stage().equals(stage)) {
                continue;
            }
            if (move.kind() == StageMove.Kind.PROMOTE) {
                stood.push(move.version());
            } else {
                stood.pop();
            }
        }
        if (stood.size() < 2) {
            return Optional.empty();
        }
        stood.pop();
        return Optional.of(stood.peek());
    }
}
