package dev.headrace.dsl;

import dev.headrace.dsl.value.Column;
import java.time.Instant;

/** A topic of Kafka, for streams. What a message holds must be said: {@link #json}, {@link #csv} or {@link #avro}. */
public final class Kafka extends TextBinding<Kafka> {

    Kafka(Object topic) {
        super("kafka", topic);
    }

    @Override
    Kafka self() {
        return this;
    }

    /**
     * {@code format = json}: a message is an object, as a line of {@code jsonl} is.
     *
     * @return this, to be gone on with
     */
    public Kafka json() {
        return choice("format", "json");
    }

    /**
     * {@code format = csv}: a message is a line of values in the order of the schema, without a header.
     *
     * @return this, to be gone on with
     */
    public Kafka csv() {
        return choice("format", "csv");
    }

    /**
     * {@code format = avro, schema = file}: the file of the schema that messages are written with.
     *
     * @param file the Avro schema, beside the pipeline
     * @return this, to be gone on with
     */
    public Kafka avro(String file) {
        return choice("format", "avro").option("schema", file);
    }

    /**
     * {@code framing = single}: the mark and fingerprint of Avro's single-object encoding stand before the record.
     *
     * @return this, to be gone on with
     */
    public Kafka singleObject() {
        return choice("framing", "single");
    }

    /**
     * {@code framing = registry}: a schema registry's number stands before the record.
     *
     * @return this, to be gone on with
     */
    public Kafka registry() {
        return choice("framing", "registry");
    }

    /**
     * {@code servers = addresses}: the brokers, {@code host:port}.
     *
     * @param addresses one or more
     * @return this, to be gone on with
     */
    public Kafka servers(String... addresses) {
        return texts("servers", addresses);
    }

    /**
     * {@code group = name}: a consumer group in which others see how far the job is.
     *
     * @param name the name of the group
     * @return this, to be gone on with
     */
    public Kafka group(String name) {
        return option("group", name);
    }

    /**
     * {@code start = latest}: a job that starts anew passes over what is there; if left out it reads all.
     *
     * @return this, to be gone on with
     */
    public Kafka fromLatest() {
        return choice("start", "latest");
    }

    /**
     * {@code start = moment}: where a job that starts anew begins, by the brokers' clock.
     *
     * @param moment in whole microseconds
     * @return this, to be gone on with
     * @throws dev.headrace.dsl.value.DefinitionException if it is finer than a microsecond (HR0690)
     */
    public Kafka from(Instant moment) {
        return option("start", moment);
    }

    /**
     * {@code key = column}: the column whose text is the message's key, and so decides its partition; of sinks alone.
     *
     * @param column one of the rows that are written
     * @return this, to be gone on with
     */
    public Kafka key(Column<?, ?> column) {
        return option("key", column.name());
    }

    /**
     * {@code delivery = at_least_once}: written at once, perhaps twice after a failure. If left out each row is
     * written exactly once, when a checkpoint is complete.
     *
     * @return this, to be gone on with
     */
    public Kafka atLeastOnce() {
        return choice("delivery", "at_least_once");
    }

    /**
     * {@code user = name, password = secret(key)}: who logs in. The password itself never stands in a pipeline
     * (HR0307).
     *
     * @param name the user
     * @param key the name of the secret (HR0720 if it has no value when the job starts)
     * @return this, to be gone on with
     */
    public Kafka login(String name, String key) {
        return option("user", name).secret("password", key);
    }

    /**
     * {@code mechanism = name}: {@code plain}, {@code scram_sha_256} or {@code scram_sha_512}; the last if left out.
     *
     * @param name one of these
     * @return this, to be gone on with
     */
    public Kafka mechanism(String name) {
        return choice("mechanism", name);
    }

    /**
     * {@code token = secret(key)}: an access token, in place of a user.
     *
     * @param key the name of the secret (HR0720 if it has no value when the job starts)
     * @return this, to be gone on with
     */
    public Kafka token(String key) {
        return secret("token", key);
    }

    /**
     * {@code tls = on}: whether the connection is encrypted; if left out it is where somebody logs in.
     *
     * @param on true for an encrypted one
     * @return this, to be gone on with
     */
    public Kafka tls(boolean on) {
        return option("tls", on);
    }

    /**
     * {@code ca = file}: a PEM file of the authority that signed the brokers' keys; the JVM's if left out.
     *
     * @param file its path on the machine that connects
     * @return this, to be gone on with
     */
    public Kafka authority(String file) {
        return option("ca", file);
    }
}
