package dev.headrace.target.tck;

import dev.headrace.target.Engine;
import dev.headrace.target.tck.oracle.TooManyRows;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Many trials of one engine, in settings that take turns. */
public final class Campaign {
    /** Differences looked into before a campaign gives up. */
    private static final int ENOUGH = 5;

    private final Conformance kit;
    private final List<Setting> settings;
    private final int each;
    private int tried;

    /**
     * @param temp a folder the engine may use
     * @param each how many of the settings each trial is run in
     */
    public Campaign(Engine engine, Path temp, List<Setting> settings, int each) {
        this.kit = new Conformance(engine, temp);
        this.settings = List.copyOf(settings);
        this.each = each;
    }

    /** Runs the trials and tells of the first few differences, each made as small as it gets; empty if there is none. */
    public String run(Stream<Trial> trials) {
        List<String> reports = trials.flatMap(t -> check(t).stream())
                .limit(ENOUGH)
                .map(kit::smallest)
                .map(Difference::report)
                .toList();
        return String.join("\n\n==========\n\n", reports);
    }

    /** How many trials were run; those too large for the oracle were not. */
    public int tried() {
        return tried;
    }

    private Optional<Difference> check(Trial trial) {
        try {
            int first = tried++;
            List<Setting> mine = Stream.iterate(first, i -> i + 1)
                    .limit(each)
                    .map(i -> settings.get(i % settings.size()))
                    .toList();
            return kit.check(trial, mine);
        } catch (TooManyRows tooLarge) {
            tried--;
            return Optional.empty();
        }
    }
}
