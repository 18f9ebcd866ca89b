package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.charterrules.drools.ReloadingCharterChecker.Reload;
import org.charterrules.json.CaseFileJson;
import org.charterrules.model.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that runs for months, and whose rules change often, must not fill up. */
class ReloadLeakTest {
    private static final Instant AS_OF = Instant.parse("2026-06-01T09:00:00Z");
    private static final int RELOADS = 1000;
    private static final int WARM_UP = 100;
    /** A tenth of what the rules of this pack take up once they are loaded. */
    private static final long BYTES_A_RELOAD = 2000;

    private static final CaseFile MEETING = CaseFileJson.read("""
            {"id": "c", "meetings": [{"id": "M1", "status": "BOOKED",
               "schedule": {"zone": "Europe/London", "start": "2026-06-09T10:00:00+01:00",
                 "end": "2026-06-09T13:00:00+01:00"}}]}
            """);

    @TempDir
    private Path temp;

    private int number;

    @Test
    void a_thousand_reloads_leave_neither_classes_nor_memory_behind() throws IOException {
        Path pack = Packs.whole().folder(temp);
        try (ReloadingCharterChecker checker = ReloadingCharterChecker.of(pack).open()) {
            reload(checker, pack, WARM_UP);
            long classes = loadedClasses();
            long bytes = usedBytes();

            reload(checker, pack, RELOADS);

            assertThat(loadedClasses() - classes).as("loaded classes").isLessThan(RELOADS / 10);
            assertThat(usedBytes() - bytes).as("bytes in use").isLessThan(RELOADS * BYTES_A_RELOAD);
        }
    }

    /** Never the same rules twice, so that nothing can be taken from a cache. */
    private void reload(ReloadingCharterChecker checker, Path pack, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            number++;
            String minutes = 1 + number % 999 + " minutes";
            String rules =
                    Packs.RULES.replace("MY-1 Short", "MY-1 Short " + number).replace("2 hours", minutes);
            Files.writeString(pack.resolve("rules.dslr"), rules);
            assertThat(checker.reload()).isEqualTo(Reload.CHANGED);
            assertThat(checker.check(MEETING, AS_OF).findings()).hasSize(1);
        }
    }

    private static long loadedClasses() {
        collect();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static long usedBytes() {
        collect();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void collect() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
    }
}
