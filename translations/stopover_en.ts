<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n finding(s) stand in the way; see below what to do.</source>
        <translation>
            <numerusform>%n finding stands in the way; see below what to do.</numerusform>
            <numerusform>%n findings stand in the way; see below what to do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stopover::ui::RunsPage</name>
    <message numerus="yes">
        <source>%n session(s) queue behind us; we step back before they wait long.</source>
        <translation>
            <numerusform>%n session queues behind us; we step back before it waits long.</numerusform>
            <numerusform>%n sessions queue behind us; we step back before they wait long.</numerusform>
        </translation>
    </message>
</context>
</TS>
