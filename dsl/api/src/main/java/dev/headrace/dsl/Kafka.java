package dev.headrace.dsl;

import dev.headrace.dsl.value.Column;
import java.time.Instant;

/** A topic of Kafka. What a message holds must be said. */
public final class Kafka extends TextBinding<Kafka> {

    Kafka(Object topic) {
        super("kafka", topic);
    }

    @Override
    Kafka self() {
        return this;
    }

    /** {@code format = json}. */
    public Kafka json() {
        return choice("format", "json");
    }

    /** {@code format = csv}. */
    public Kafka csv() {
        return choice("format", "csv");
    }

    /** {@code format = avro, schema = file}: the file of the schema that messages are written with. */
    public Kafka avro(String file) {
        return choice("format", "avro").option("schema", file);
    }

    /** {@code framing = single}: the mark and fingerprint of Avro's single-object encoding stand before the record. */
    public Kafka singleObject() {
        return choice("framing", "single");
    }

    /** {@code framing = registry}: a schema registry's number stands before the record. */
    public Kafka registry() {
        return choice("framing", "registry");
    }

    /** {@code servers = addresses}: the brokers, {@code host:port}. */
    public Kafka servers(String... addresses) {
        return texts("servers", addresses);
    }

    /** {@code group = name}: a consumer group in which others see how far the job is. */
    public Kafka group(String name) {
        return option("group", name);
    }

    /** {@code start = latest}: a job that starts anew passes over what is there; if left out it reads all. */
    public Kafka fromLatest() {
        return choice("start", "latest");
    }

    /** {@code start = moment}: where a job that starts anew begins, by the brokers' clock. */
    public Kafka from(Instant moment) {
        return option("start", moment);
    }

    /** {@code key = column}: the column whose text is the message's key. */
    public Kafka key(Column<?, ?> column) {
        return option("key", column.name());
    }

    /** {@code delivery = at_least_once}: written at once, perhaps twice after a failure. */
    public Kafka atLeastOnce() {
        return choice("delivery", "at_least_once");
    }

    /** {@code user = name, password = secret(key)}: who logs in. */
    public Kafka login(String name, String key) {
        return option("user", name).secret("password", key);
    }

    /** {@code mechanism = name}: {@code plain}, {@code scram_sha_256} or {@code scram_sha_512}. */
    public Kafka mechanism(String name) {
        return choice("mechanism", name);
    }

    /** {@code token = secret(key)}: an access token, in place of a user. */
    public Kafka token(String key) {
        return secret("token", key);
    }

    /** {@code tls = on}: whether the connection is encrypted. */
    public Kafka tls(boolean on) {
        return option("tls", on);
    }

    /** {@code ca = file}: a PEM file of the authority that signed the brokers' keys. */
    public Kafka authority(String file) {
        return option("ca", file);
    }
}
