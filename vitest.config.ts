import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** A fresh clone knows no times yet: what takes longest begins, so that no worker waits for another at the end. */
const LONG = /(metamorphic|fuzz|process|progress|trust|readme)\.test\.ts$/;
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const long = (file: TestSpecification): boolean => LONG.test(file.moduleId);
    return [...sorted.filter(long), ...sorted.filter((file) => !long(file))];
  }
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    // the engine is loaded, and warm, once a worker instead of once a file: no test leaves anything behind for another
    isolate: false,
    maxWorkers: "100%",
    sequence: { sequencer: LongFirst },
  },
});
