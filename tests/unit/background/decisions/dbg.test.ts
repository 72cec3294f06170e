import { it } from 'vitest'
import { startSandbox } from '/work/wt/decisions/tests/sandbox/sandbox'
import { live } from '/work/wt/decisions/tests/unit/background/decisions/schedule'
it('x', async () => {
  const clock = { at: 0 }
  const sandbox = await startSandbox({ people: 'none', enforceLimits: false, now: () => clock.at })
  const life = await live(Number(process.env.SEED), sandbox, clock)
  for (const r of life.rows) console.log(JSON.stringify({id:r.id,k:r.decision.kind,stage:r.stage,click:new Date(r.decision.clickedAt).toISOString(),w:r.writtenAt&&new Date(r.writtenAt).toISOString(),sup:r.superseded,eff:r.effects,made:r.made,doubt:r.doubtful,settled:life.settled.has(r.id), fin:r.finishedAt&&new Date(r.finishedAt).toISOString(), omitted:r.omitted, refusal:r.refusal},null,0))
  const rec = sandbox.portal.findAny('contacts', life.contactId)
  for (const n of ['japan_handoff_status','japan_handoff_at','japan_accepted_at','japan_rejected_at','japan_rejection_reason','japan_decided_by','japan_first_contact_at','japan_handoff_count']) console.log(n, (rec?.history.get(n)??[]).map(e=>`${e.value}@${new Date(e.at).toISOString()}`).join(' | '))
  for (const q of sandbox.requests) console.log(new Date(q.at).toISOString?.() , q.method, q.path, q.status)
  await sandbox.close()
})
