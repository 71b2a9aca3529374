<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>stopover::ui::BackupsPage</name>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due for review</source>
        <translation>
            <numerusform>%n due for review</numerusform>
            <numerusform>%n due for review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stopover::ui::CleanupDialog</name>
    <message numerus="yes">
        <source>Drop %n backup(s)?</source>
        <translation>
            <numerusform>Drop %n backup?</numerusform>
            <numerusform>Drop %n backups?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n backup(s)</source>
        <translation>
            <numerusform>Drop %n backup</numerusform>
            <numerusform>Drop %n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) with %1 will be dropped; the oldest is from %2. This cannot be undone.</source>
        <translation>
            <numerusform>%n backup with %1 will be dropped; it is from %2. This cannot be undone.</numerusform>
            <numerusform>%n backups with %1 will be dropped; the oldest is from %2. This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stopover::ui::LintPage</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stopover::ui::PartitionsPage</name>
    <message numerus="yes">
        <source>%n partition(s)</source>
        <translation>
            <numerusform>%n partition</numerusform>
            <numerusform>%n partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n empty</numerusform>
            <numerusform>%n empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stopover::ui::PlanPage</name>
    <message numerus="yes">
        <source>%n revision(s): %1</source>
        <translation>
            <numerusform>%n revision: %1</numerusform>
            <numerusform>%n revisions: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) block the run. See below what to do.</source>
        <translation>
            <numerusform>%n finding blocks the run. See below what to do.</numerusform>
            <numerusform>%n findings block the run. See below what to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more revision(s) will be planned after these have run.</source>
        <translation>
            <numerusform>%n more revision will be planned after these have run.</numerusform>
            <numerusform>%n more revisions will be planned after these have run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stopover::ui::RevisionsPage</name>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n revision</numerusform>
            <numerusform>%n revisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stopover::ui::RunsPage</name>
    <message numerus="yes">
        <source>%n session(s) queue behind Stopover, which gives way before they wait long.</source>
        <translation>
            <numerusform>%n session queues behind Stopover, which gives way before it waits long.</numerusform>
            <numerusform>%n sessions queue behind Stopover, which gives way before they wait long.</numerusform>
        </translation>
    </message>
</context>
</TS>
