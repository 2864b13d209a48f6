package se.rattdela.reports.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.EncryptionConstants;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What the gate cannot read to its end does not pass. */
final class UnreadableFileTest {
  @Test
  void lockedFile() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriterProperties locked =
        new WriterProperties()
            .setStandardEncryption(
                new byte[0], utf8("owner"), 0, EncryptionConstants.ENCRYPTION_AES_128);
    try (PdfDocument pdf = new PdfDocument(new PdfWriter(out, locked))) {
      pdf.addNewPage();
    }
    stops("x.pdf", out.toByteArray());
  }

  @Test
  void truncatedFile() throws Exception {
    byte[] whole = Plant.TEXT.file("Eva Berggren").bytes();
    stops("x.pdf", Arrays.copyOf(whole, 300));
  }

  @Test
  void damagedStream() throws Exception {
    byte[] packed = packed(utf8("Eva Berggren ".repeat(500)));
    Arrays.fill(packed, packed.length / 2, packed.length, (byte) 0x55);
    stops("x.pdf", withStream(packed));
  }

  @Test
  void fileMadeToFillTheMemory() throws Exception {
    stops("x.pdf", withStream(packed(new byte[300 * 1024 * 1024])));
  }

  @Test
  void brokenJson() {
    stops("x.json", utf8("{\"a\":"));
  }

  @Test
  void brokenXml() {
    stops("x.xml", utf8("<?xml version='1.0'?><a>"));
  }

  @Test
  void xmlThatReadsOtherFiles() {
    stops(
        "x.xml",
        utf8("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///x'>]><a>&b;</a>"));
  }

  @Test
  void otherKindsOfFiles() {
    stops("x.doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 1});
  }

  @Test
  void zipWhoseDirectoryHidesAnEntry() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(utf8("x"));
    }
    byte[] bytes = out.toByteArray();
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[raw.indexOf("PK\u0001\u0002") + 2] = 9;
    stops("x.zip", bytes);
  }

  private static void stops(String name, byte[] bytes) {
    assertThat(new ReleaseGate().search(List.of(new ReleaseFile(name, bytes)), List.of()))
        .containsExactly(new Leak(name, Place.UNREADABLE, 0, "", 0));
  }

  private static byte[] withStream(byte[] packed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfDocument pdf = new PdfDocument(new PdfWriter(out))) {
      PdfStream stream = new PdfStream(packed, 0);
      stream.put(PdfName.Filter, PdfName.FlateDecode);
      pdf.addNewPage().put(new PdfName("X"), stream.makeIndirect(pdf));
    }
    return out.toByteArray();
  }

  private static byte[] packed(byte[] content) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
