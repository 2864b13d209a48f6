import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks (--check) or rewrites (--replace) the layout of every Java source below a directory with
 * google-java-format. A program of its own since the formatter needs the JDK that the build
 * selects, not the one Maven runs on.
 */
final class Format {

  public static void main(String[] args) throws Exception {
    boolean replace = args[0].equals("--replace");
    Path root = Path.of(args[1]);
    Formatter formatter = new Formatter();
    List<String> bad = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file :
          walk.filter(p -> p.toString().endsWith(".java"))
              .filter(p -> !root.relativize(p).toString().contains("target"))
              .sorted()
              .toList()) {
        String text = Files.readString(file);
        String unused = RemoveUnusedImports.removeUnusedImports(text);
        String ordered = ImportOrderer.reorderImports(unused, JavaFormatterOptions.Style.GOOGLE);
        String wanted = formatter.formatSource(ordered);
        if (!wanted.equals(text)) {
          bad.add(root.relativize(file).toString());
          if (replace) {
            Files.writeString(file, wanted);
          }
        }
      }
    }
    if (replace) {
      System.out.println("reformatted " + bad.size() + " file(s)");
    } else if (!bad.isEmpty()) {
      System.err.println("Not in the house style (run: mvn -N -Pformat verify):");
      bad.forEach(f -> System.err.println("  " + f));
      System.exit(1);
    }
  }
}
