package dev.headrace.registry.run;

/**
 * A file that a run left.
 *
 * @param name what it is to the pipeline: an output
 * @param address its path from the folder of the pipeline, with slashes; never absolute
 * @param sha256 of what it held, 64 hexadecimal digits
 */
public record Artefact(String name, String address, String sha256) {

    /** Refuses addresses that say where a project lies on a machine. */
    public Artefact {
        Addresses.check(address);
    }
}
