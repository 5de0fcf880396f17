package dev.headrace.target.tck;

import dev.headrace.ir.function.Functions;
import dev.headrace.ir.op.*;
import dev.headrace.target.tck.oracle.*;
import java.util.*;
import org.junit.jupiter.api.Test;

final class StatsTest {
    @Test
    void stats() {
        Trials trials = new Trials(Functions.load());
        int large=0, fail=0, below=0, ok=0, empty=0; long rows=0; Map<String,Integer> ops=new TreeMap<>(); Map<String,Integer> causes=new TreeMap<>();
        long t0=System.nanoTime();
        for (long seed = 0; seed < 1000; seed++) {
            Trial t = trials.of(seed);
            try {
                Verdict v = Runs.expected(t, true);
                if (v.failure().isPresent()) { fail++; causes.merge(v.failure().get().name(),1,Integer::sum);}
                else if (v.failedInOperators()) below++;
                else ok++;
                int n = v.outputs().values().stream().mapToInt(r -> r.list().size()).sum();
                rows += n; if (n==0) empty++;
                for (var r : Runs.plan(t,true).outputs()) for (Op o : r.root().inOrder()) ops.merge(o.getClass().getSimpleName(),1,Integer::sum);
            } catch (TooManyRows e) { large++; }
        }
        System.out.println("STATS large "+large+" fail "+fail+causes+" below "+below+" ok "+ok+" empty "+empty+" rows "+rows+" "+ops+" ms "+(System.nanoTime()-t0)/1000000);
    }
}
