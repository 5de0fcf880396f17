package dev.headrace.registry.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.registry.gate.GatePass;
import dev.headrace.registry.run.Reference;
import dev.headrace.runtime.content.ContentIds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of one model: {@code versions/NUMBER-CONTENT}, where the content is the SHA-256 of {@code record.json}, and {@code
 * stages.jsonl}.
 */
record Shelf(String name, Path folder) {

    private static final Pattern VERSION = Pattern.compile("([1-9][0-9]{0,8})-([0-9a-f]{64})");
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Place(Path folder, String content) {}

    StageLog stages() {
        return new StageLog(folder.resolve("stages.jsonl"));
    }

    /** The numbers of all versions, in order. */
    List<Integer> numbers() throws IOException {
        return List.copyOf(places().keySet());
    }

    private Map<Integer, Place> places() throws IOException {
        Map<Integer, Place> places = new TreeMap<>();
        Path versions = folder.resolve("versions");
        if (!Files.isDirectory(versions)) {
            return places;
        }
        try (Stream<Path> found = Files.list(versions)) {
            for (Path each : found.sorted().toList()) {
                Matcher form = VERSION.matcher(String.valueOf(each.getFileName()));
                if (form.matches()) {
                    places.putIfAbsent(Integer.valueOf(form.group(1)), new Place(each, form.group(2)));
                }
            }
        }
        return places;
    }

    /**
     * A version; empty if there is none of that number.
     *
     * @throws IOException if its record is not what was registered
     */
    Optional<ModelVersion> version(int number) throws IOException {
        Place place = places().get(number);
        if (place == null) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(place.folder().resolve(VersionFolder.RECORD));
        if (!ContentIds.ofBytes(bytes).equals(place.content())) {
            throw new IOException("the record is not what was registered");
        }
        try {
            JsonNode made = JSON.readTree(Files.readAllBytes(place.folder().resolve(VersionFolder.REGISTERED)));
            List<Reference> lineage = new ArrayList<>();
            for (JsonNode each : made.path("lineage")) {
                lineage.add(new Reference(RecordReader.text(each, "role"), RecordReader.text(each, "name")));
            }
            return Optional.of(new ModelVersion(
                    number,
                    place.content(),
                    RecordReader.read(bytes),
                    Instant.ofEpochMilli(RecordReader.whole(made, "millis")),
                    lineage,
                    place.folder()));
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /** Adds a version and gives its number; of a model that is there already, the one that it has. For whoever holds the lock. */
    int add(Registration registration, GatePass pass) throws IOException {
        VersionFolder making = VersionFolder.begin(folder.resolve("making"));
        try {
            return add(registration, pass, making);
        } finally {
            // A copy that came to nothing is not left to fill the disk.
            VersionFolder.delete(making.path());
        }
    }

    private int add(Registration registration, GatePass pass, VersionFolder making) throws IOException {
        making.copyFolder(registration.folder(), VersionFolder.MODEL);
        ModelFiles model = ModelFiles.of(making.path().resolve(VersionFolder.MODEL));
        // What was copied counts: the folder may have changed since it was judged.
        if (!model.sha256().equals(pass.model())) {
            throw Refusals.otherModel(name, pass.judgement());
        }
        Map<String, String> transforms = new TreeMap<>();
        for (Map.Entry<String, Path> fitted : registration.transforms().entrySet()) {
            String file = VersionFolder.TRANSFORMS + "/" + fitted.getKey() + ending(fitted.getValue());
            making.copyFile(fitted.getValue(), file);
            transforms.put(fitted.getKey(), file);
        }
        ModelRecord record = new ModelRecord(
                name,
                registration.signature(),
                registration.trainer(),
                registration.trainerVersion(),
                registration.settings(),
                transforms,
                registration.references(),
                registration.metrics(),
                registration.fingerprints(),
                pass.judgement(),
                ModelFiles.of(making.path()).files());
        byte[] bytes = RecordForm.bytes(record);
        String content = ContentIds.ofBytes(bytes);
        Map<Integer, Place> places = places();
        for (Map.Entry<Integer, Place> there : places.entrySet()) {
            if (there.getValue().content().equals(content)) {
                return there.getKey();
            }
        }
        making.write(VersionFolder.RECORD, bytes);
        making.write(VersionFolder.REGISTERED, registered(registration));
        int number = places.keySet().stream().max(Integer::compare).orElse(0) + 1;
        making.finish(folder.resolve("versions"), number + "-" + content);
        return number;
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    private static byte[] registered(Registration registration) {
        ObjectNode root = JSON.createObjectNode().put("millis", Instant.now().toEpochMilli());
        ArrayNode lineage = root.putArray("lineage");
        registration
                .lineage()
                .forEach(r -> lineage.addObject().put("role", r.role()).put("name", r.name()));
        return (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
