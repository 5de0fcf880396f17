package dev.headrace.target.beam.log.tail;

/** Files of JSON lines that grow, and folders of such parts. */
public final class JsonlStreams extends FileStreams {
    public JsonlStreams() {
        super("jsonl");
    }
}
