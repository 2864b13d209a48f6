package se.rattdela.benchmarks;

/** The figures of a run of frames. */
final class FrameFigures {
  private FrameFigures() {}

  /** How long the window's thread works on a frame, and how far apart the frames come. */
  static void add(Figures figures, String name, DeskWindow.Frames frames) {
    figures.add(name + "-busy-median", DeskWindow.Frames.percentile(frames.busy(), 0.5), "ms");
    figures.add(name + "-busy-p99", DeskWindow.Frames.percentile(frames.busy(), 0.99), "ms");
    figures.add(name + "-busy-max", DeskWindow.Frames.percentile(frames.busy(), 1), "ms");
    figures.add(name + "-frame-median", DeskWindow.Frames.percentile(frames.apart(), 0.5), "ms");
    figures.add(name + "-frame-p99", DeskWindow.Frames.percentile(frames.apart(), 0.99), "ms");
  }
}
