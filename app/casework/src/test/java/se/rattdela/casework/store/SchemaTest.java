package se.rattdela.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.Casework;
import se.rattdela.casework.PostgresServer;

/** Entities and migrations agree: every mapped column exists and every column is mapped. */
class SchemaTest {
  @Test
  void h2(@TempDir Path folder) throws Exception {
    try (Database database =
        Database.h2(folder.resolve("office"), FileKey.random(), true, Casework.entities())) {
      check(database.pool());
    }
  }

  @Test
  void postgres() throws Exception {
    try (Database database = Database.postgres(PostgresServer.newDatabase(), Casework.entities())) {
      check(database.pool());
    }
  }

  private static void check(DataSource source) throws Exception {
    StandardServiceRegistry registry =
        Sessions.settings(source).applySetting(AvailableSettings.HBM2DDL_AUTO, "validate").build();
    MetadataSources sources = new MetadataSources(registry);
    Casework.entities().forEach(sources::addAnnotatedClass);
    Metadata metadata = sources.buildMetadata();
    metadata.buildSessionFactory().close(); // throws where a mapped column is missing or differs
    Set<String> mapped = new TreeSet<>();
    for (Table table : metadata.collectTableMappings()) {
      for (Column column : table.getColumns()) {
        mapped.add((table.getName() + "." + column.getName()).toLowerCase(Locale.ROOT));
      }
    }
    assertThat(columns(source)).isNotEmpty().containsExactlyInAnyOrderElementsOf(mapped);
  }

  private static Set<String> columns(DataSource source) throws Exception {
    Set<String> columns = new TreeSet<>();
    try (Connection connection = source.getConnection();
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    "select table_name, column_name from information_schema.columns"
                        + " where lower(table_schema) = 'public'")) {
      while (rows.next()) {
        String table = rows.getString(1).toLowerCase(Locale.ROOT);
        if (!table.equals("flyway_schema_history")) {
          columns.add(table + "." + rows.getString(2).toLowerCase(Locale.ROOT));
        }
      }
    }
    return columns;
  }
}
