package hearthside.content;

import java.time.LocalDate;

/** What an author is told about folders, files, variants, languages and support pages. */
final class FileAdvice {
    private FileAdvice() {}

    private static String quoted(String text) {
        return Advice.quoted(text);
    }

    // The content folder

    static String oneWorkshop() {
        return "This is one workshop. Give the folder that holds it, with the folder of the pages of numbers beside it.";
    }

    static String noFolder() {
        return "There is no such folder. Give the folder that holds the workshops, such as workshop-content.";
    }

    static String notAFolder() {
        return "This is a file. Give the folder that holds the workshops, such as workshop-content.";
    }

    static String noWorkshops() {
        return "There is no workshop in this folder. Put a folder into it that holds a workshop.txt.";
    }

    static String unreadable() {
        return "This cannot be read. Check that it still exists and that you may open it.";
    }

    static String folderName(String name) {
        return quoted(name) + " cannot name a workshop. Use small letters, digits and hyphens: " + BlockId.from(name);
    }

    static String noOutline() {
        return "This file is missing. Write it: title, credit, languages, variants and sections of the workshop.";
    }

    static String unlistedFolder(String folder) {
        return "The folder " + quoted(folder) + " is not used. To use it as a language, add: Languages: " + folder;
    }

    // Files

    static String tooBig() {
        return "This file is larger than 1 MB. Split it, or take pasted pictures out.";
    }

    static String allTooBig() {
        return "The files of this workshop are larger than 10 MB together. Take some out.";
    }

    static String notUtf8() {
        return "This file is not UTF-8 from here on. Save it again with the encoding UTF-8.";
    }

    static String emptyFile() {
        return "This file is empty. Write it, or delete it.";
    }

    static String lineTooLong() {
        return "This line has more than " + Text.LONGEST_LINE + " letters. Break it into paragraphs.";
    }

    static String unlistedFile(String name) {
        return "No Section line in workshop.txt names this file, so it is not used. Add: Section: " + name;
    }

    static String strayFile() {
        return "This file is not used. A section's name ends with .md.";
    }

    static String notOnWindows(String name) {
        return quoted(name)
                + " cannot be a name on Windows, so this workshop could not be used there. Choose another one.";
    }

    // workshop.txt

    static String notALanguage(String value) {
        return quoted(value) + " is not a language. Use its short name: en, fr, pt-BR.";
    }

    static String twice(String value) {
        return quoted(value) + " stands here twice. Keep one.";
    }

    static String languageFolderMissing(String language) {
        return "The folder " + quoted(language) + " is missing or empty. Write it, or take " + quoted(language)
                + " out of 'Languages'.";
    }

    static String notAVariant(String value) {
        return quoted(value)
                + " is not a variant. Write its name and its minutes: Variant: 90 = 90, or evenings = 75 + 75";
    }

    static String notAFileName(String value) {
        return quoted(value) + " is not a file's name. Use letters, digits and hyphens: 01-opening";
    }

    static String sectionMissing(String path) {
        return "The file " + path + " is missing. Write it, or take this line out.";
    }

    static String agreementsMissing() {
        return "This file is missing. Write what everyone agrees on before the start.";
    }

    // Headers

    static String headerMissing() {
        return "The file does not begin with a header. Put its keys on top, Title: … and others, between two lines of ---";
    }

    static String headerOpen() {
        return "The header is not closed. Put a line with --- under its last key.";
    }

    static String notMinutes(String value) {
        return quoted(value) + " is not a variant's minutes. Write: Minutes: 60=16, 90=22";
    }

    static String idTwice(String id, String file) {
        return "The id " + quoted(id) + " is taken by " + file + ". Give each section an id of its own.";
    }

    // Variants

    static String sum(String which, long minutes, long said, String change) {
        String way = minutes > said ? "Take " + (minutes - said) + " out" : "Add " + (said - minutes);
        return which + " adds up to " + minutes + ", not " + said + ". " + way + ", or write: " + change;
    }

    static String sittings(String variant, int said, int found) {
        return quoted(variant) + " has " + said + " sittings, but its sections make " + found
                + ". Write 'New sitting: yes' in each section that opens the next one.";
    }

    static String nothingRuns(String variant) {
        return "No section runs in " + quoted(variant) + ". Add it to the Minutes of some: Minutes: " + variant + "=10";
    }

    static String noStep(String variant) {
        return "Nothing happens here in " + quoted(variant)
                + ": no slide, reflection, poll, exercise or plan runs in it. Add one, or take the variant out.";
    }

    // Languages

    static String lacks(String block, String original, int line) {
        return "This translation lacks " + block + ", which stands in " + original + ", line " + line + ".";
    }

    static String adds(String block, String original) {
        return "The original, " + original + ", lacks " + block + ". Write it there too, or take it out here.";
    }

    static String otherCount(String kind, int here, String original, int there) {
        return "This translation has " + here + " under '# " + kind + "'; " + original + " has " + there
                + ". Make them the same.";
    }

    static String otherId(String id, String original, String originalId) {
        return "The section's id is " + quoted(id) + ", but " + quoted(originalId) + " in " + original
                + ". Use the same in every language.";
    }

    static String otherOrder(String here, String original, int line, String there) {
        return "Here stands " + here + ", but " + there + " in " + original + ", line " + line
                + ". Keep the order of the original.";
    }

    static String otherwise(String what, String here, String original, int line, String there) {
        return what + ": " + quoted(here) + " here, but " + quoted(there) + " in " + original + ", line " + line
                + ". Write the same in every language.";
    }

    static String notAsMany(String what, int here, String original, int line, int there) {
        return what + ": " + here + " here, but " + there + " in " + original + ", line " + line
                + ". Give it as many, in the same order.";
    }

    // Support

    static String noSupport() {
        return "There is no page of numbers and places. Write one for your region, such as support/ca-on.txt.";
    }

    static String notSupport() {
        return "This file is not used. A support page is named like ca-on.txt, in small letters.";
    }

    static String notADate(String value) {
        return quoted(value) + " is not a date. Write year, month and day: 2026-11-20";
    }

    static String notYet(LocalDate date) {
        return date + " is still to come. Write the day on which somebody last checked these numbers.";
    }

    static String unchecked(long days) {
        return "Nobody has checked this page for " + days + " days. Call the numbers, then change the date.";
    }

    static String noEntry() {
        return "This page names no place to turn to. Add: Name: Any emergency, and under it: Call: 9-1-1";
    }

    static String beforeName(String key) {
        return quoted(key) + " stands before the first 'Name'. Begin each entry with its name.";
    }

    static String noWay(String name) {
        return quoted(name) + " cannot be reached. Add under it: Call: 9-1-1, or Web: https://…";
    }

    static String twoWays(String name) {
        return quoted(name) + " has more than one 'Call' or 'Web'. Begin a second entry with 'Name'.";
    }

    static String notANumber(String value) {
        return quoted(value) + " is not a telephone number. Use digits and hyphens: 1-866-863-0511";
    }

    static String notAnAddress(String value) {
        return quoted(value) + " is not a safe web address. It begins with https://";
    }
}
